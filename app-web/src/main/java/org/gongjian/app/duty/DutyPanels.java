package org.gongjian.app.duty;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.duty.DutyState;

import org.springframework.stereotype.Component;

/**
 * Makes the part of a task's page that tells of its duties.
 */
@Component
public class DutyPanels {

	private static final int MOST_MISSED = 12;

	private final DutyLines lines;

	private final DutyRecordLines records;

	private final DutyText texts;

	DutyPanels(DutyLines lines, DutyRecordLines records, DutyText texts) {
		this.lines = lines;
		this.records = records;
		this.texts = texts;
	}

	/**
	 * The part of the page.
	 * @param all the duties of the plan, with what amendments ended
	 */
	public DutyPanel panel(CurrentAccount account, List<DutyStanding> all, UUID taskId) {
		Map<UUID, List<DutyStanding>> duties = all.stream()
			.filter((duty) -> duty.row().taskId().equals(taskId))
			.collect(Collectors.groupingBy((duty) -> duty.row().dutyId(), LinkedHashMap::new, Collectors.toList()));
		return new DutyPanel(duties.values().stream().map((units) -> duty(account, units)).toList(),
				duties.isEmpty() ? List.of() : this.records.of(account, taskId));
	}

	private DutyPanel.TaskDuty duty(CurrentAccount account, List<DutyStanding> units) {
		DutyStanding first = units.get(0);
		return new DutyPanel.TaskDuty(this.texts.rhythm(first), first.row().quote(), first.row().withdrawnAt() != null,
				units.stream()
					.filter((duty) -> account.scope().sees(duty.row().unitId()))
					.flatMap((duty) -> duty.current().map(duty::count).map((count) -> unit(duty, count)).stream())
					.toList());
	}

	private DutyPanel.UnitDuty unit(DutyStanding duty, DutyCount now) {
		List<DutyLine.Part> missed = duty.owed()
			.stream()
			.filter((one) -> !one.equals(now.occurrence()))
			.map(duty::count)
			.filter((count) -> count.state() == DutyState.MISSED)
			.sorted(Comparator.comparing((DutyCount count) -> count.occurrence().last()).reversed())
			.limit(MOST_MISSED)
			.map((count) -> this.lines.part(duty, count))
			.toList();
		return new DutyPanel.UnitDuty(duty.row().unit(), this.lines.part(duty, now), missed);
	}

}
