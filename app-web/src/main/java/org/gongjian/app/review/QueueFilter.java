package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.gongjian.persistence.report.DecidedReport;
import org.gongjian.persistence.report.WaitingReport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which reports of the queue are looked at. It stays in the address from one report to
 * the next.
 *
 * @param show what waits for which review, or what was decided lately
 * @param plan the plan; {@code null} for all
 * @param unit the unit; {@code null} for all
 * @param action the action; {@code null} for all
 * @param period the first day of the period; {@code null} for all
 */
record QueueFilter(@Nullable QueueShow show, @Nullable UUID plan, @Nullable UUID unit, @Nullable UUID action,
		@Nullable LocalDate period) {

	/** What is shown. */
	public QueueShow shown() {
		return (this.show != null) ? this.show : QueueShow.ALL;
	}

	/** The same with another part of the queue. */
	public QueueFilter with(QueueShow shown) {
		return new QueueFilter(shown, this.plan, this.unit, this.action, this.period);
	}

	boolean holds(WaitingReport report) {
		return shown().holds(report.status())
				&& holds(report.planId(), report.unitId(), report.actionId(), report.periodStart());
	}

	boolean holds(DecidedReport report) {
		return holds(report.planId(), report.unitId(), report.actionId(), report.periodStart());
	}

	private boolean holds(UUID planId, UUID unitId, UUID actionId, LocalDate periodStart) {
		return (this.plan == null || this.plan.equals(planId)) && (this.unit == null || this.unit.equals(unitId))
				&& (this.action == null || this.action.equals(actionId))
				&& (this.period == null || this.period.equals(periodStart));
	}

	/** This address with the filter behind it. */
	public String of(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parts().forEach(address::queryParam);
		return address.toUriString();
	}

	/** Puts the filter behind the address that is gone to. */
	void keepIn(RedirectAttributes next) {
		parts().forEach(next::addAttribute);
	}

	private Map<String, Object> parts() {
		Map<String, Object> parts = new LinkedHashMap<>();
		put(parts, "show", this.show);
		put(parts, "plan", this.plan);
		put(parts, "unit", this.unit);
		put(parts, "action", this.action);
		put(parts, "period", this.period);
		return parts;
	}

	private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
		if (value != null) {
			parts.put(name, value.toString());
		}
	}

}
