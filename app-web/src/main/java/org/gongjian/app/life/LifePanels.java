package org.gongjian.app.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeAnswer;
import org.gongjian.domain.life.LifeRefusal;
import org.gongjian.domain.life.LifeState;
import org.gongjian.domain.life.LifeTable;
import org.gongjian.domain.life.LifeUnits;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.life.LifeQueries;
import org.gongjian.persistence.life.LifeRow;
import org.gongjian.persistence.standing.TaskRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the life of a task and says what a person may do to it now.
 */
@Component
public class LifePanels {

	/** What goes without saying is not offered with a reason why not. */
	private static final Set<LifeRefusal> SILENT = EnumSet.of(LifeRefusal.NOTHING_ASKED, LifeRefusal.NOT_SUSPENDED,
			LifeRefusal.NOT_CLOSED, LifeRefusal.IS_CLOSED, LifeRefusal.IS_WITHDRAWN);

	private final LifeQueries queries;

	private final Actors actors;

	private final MomentText moments;

	private final Texts texts;

	LifePanels(LifeQueries queries, Actors actors, MomentText moments, Texts texts) {
		this.queries = queries;
		this.actors = actors;
		this.moments = moments;
		this.texts = texts;
	}

	/**
	 * The events of a task that the person sees; of one without a life none are asked
	 * for.
	 */
	public LifeReading read(CurrentAccount account, TaskRow task) {
		if (task.lifeState() == null) {
			return new LifeReading(List.of());
		}
		Map<Integer, List<LifeRow>> events = new LinkedHashMap<>();
		this.queries.findEvents(account.jurisdictionId(), task.id())
			.forEach((row) -> events.computeIfAbsent(row.number(), (none) -> new ArrayList<>()).add(row));
		return new LifeReading(events.values().stream().map((rows) -> line(account, rows)).toList());
	}

	private LifeLine line(CurrentAccount account, List<LifeRow> rows) {
		LifeRow row = rows.get(0);
		boolean seen = account.scope().whole() || (row.unitId() != null && account.scope().sees(row.unitId()));
		return new LifeLine(row, this.moments.of(row.at()), LifeLine.files(rows), seen);
	}

	/** What the page of the task shows of it. */
	public LifePanel panel(CurrentAccount account, TaskStanding task, LifeReading life, LocalDate today) {
		LifeState state = task.task().life();
		Acting acting = acting(account, task);
		LifeLine asked = state.isAsked() ? life.asked().orElse(null) : null;
		boolean decides = asked != null && acting.isOffice() && !asked.row().accountId().equals(account.id());
		List<String> unsigned = (state.isClosed() || state == LifeState.WITHDRAWN) ? List.of()
				: task.units()
					.stream()
					.filter((unit) -> !life.signed().contains(unit.unitId()))
					.map(UnitPart::unit)
					.toList();
		boolean endsSteps = LifeTable.answer(state, LifeAction.FINISH_STEP, acting.actors()).isAllowed();
		return new LifePanel(state, task.task().due(), task.task().plannedDue(), asked,
				decides ? "/tasks/" + task.task().id() + "/life" : null, offers(task, state, acting, life),
				life.steps(), endsSteps, unsigned, today);
	}

	private List<Offer> offers(TaskStanding task, LifeState state, Acting acting, LifeReading life) {
		List<Offer> offers = new ArrayList<>();
		for (LifeAction action : LifeAction.values()) {
			boolean shown = !action.isDecision() && !action.endsStep() && acting.concerns(action)
					&& !(action == LifeAction.SIGN && life.signed().containsAll(acting.assigned()));
			LifeRefusal refusal = shown ? refusal(state, action, acting, life) : LifeRefusal.NOTHING_ASKED;
			if (refusal == null || !SILENT.contains(refusal)) {
				offers.add(new Offer(action, "/tasks/" + task.task().id() + "/life/" + action,
						(refusal != null) ? this.texts.of(refusal) : null));
			}
		}
		return offers;
	}

	private static @Nullable LifeRefusal refusal(LifeState state, LifeAction action, Acting acting, LifeReading life) {
		LifeAnswer answer = LifeTable.answer(state, action, acting.actors());
		if (answer.isAllowed() && action == LifeAction.ASK_CLOSE_OUT
				&& life.steps().stream().anyMatch(StepLine::isOpen)) {
			return LifeRefusal.STEPS_OPEN;
		}
		return answer.refusal();
	}

	static LifeUnits units(TaskStanding task) {
		Map<UUID, UnitRole> roles = new LinkedHashMap<>();
		task.units().forEach((unit) -> roles.put(unit.unitId(), unit.role()));
		return new LifeUnits(roles);
	}

	/** As what the person acts on the task. */
	Acting acting(CurrentAccount account, TaskStanding task) {
		LifeState state = task.task().life();
		boolean decidable = state != LifeState.ISSUED && state != LifeState.UNDER_WAY;
		return this.actors.of(account, units(task), decidable);
	}

}
