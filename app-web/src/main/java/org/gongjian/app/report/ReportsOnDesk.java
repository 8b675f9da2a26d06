package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Count;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.PlanCalendar;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The reports on the work desk: of each plan, those of the period that people report for
 * now, and those of a period before that never came.
 */
@Component
@Order(1)
class ReportsOnDesk implements DeskPart {

	private final PeriodText periods;

	private final Texts texts;

	ReportsOnDesk(PeriodText periods, Texts texts) {
		this.periods = periods;
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		Standing standing = facts.standing();
		List<DeskItem> items = new ArrayList<>();
		if (account.may(Permission.REPORT_PROGRESS)) {
			standing.plans().forEach((plan) -> items.addAll(ofPlan(plan, standing)));
		}
		if (!standing.tasks().isEmpty()) {
			items.add(new DeskItem(DeskSection.OVERDUE, missing(standing),
					ListAddress.of("/dashboard/reports")
						.with("receipt", Receipt.MISSING)
						.count(count(standing.reports(), (report) -> report.receipt() == Receipt.MISSING))));
		}
		return items;
	}

	/** A report that came and was returned is told apart from one that never came. */
	private String missing(Standing standing) {
		long returned = count(standing.reports(),
				(report) -> report.receipt() == Receipt.MISSING && report.status() == ReportStatus.RETURNED);
		return (returned > 0) ? this.texts.of("desk.missing.returned", returned) : this.texts.of("desk.missing");
	}

	private List<DeskItem> ofPlan(PlanRow plan, Standing standing) {
		ReportingPeriod period = new PlanCalendar(plan, standing.day()).current();
		List<ReportStanding> reports = standing.reports()
			.stream()
			.filter((report) -> report.task().task().planId().equals(plan.id()) && report.period().equals(period))
			.toList();
		String heading = this.texts.of("desk.fill", plan.title(), this.periods.of(period),
				plan.calendar().deadlineOf(period).toString());
		String which = (standing.plans().size() > 1) ? this.texts.of("desk.ofPlan", plan.title()) : "";
		Function<ReportFilter, Count> counted = (filter) -> count(plan, period, reports, filter);
		Stream<DeskItem> toDo = Stream
			.of(ReportFilter.EMPTY, ReportFilter.DRAFT, ReportFilter.RETURNED, ReportFilter.REOPENED)
			.map((filter) -> new DeskItem(DeskSection.TO_DO, heading, this.texts.of("desk.report." + filter),
					counted.apply(filter)));
		Stream<DeskItem> after = Stream.of(
				new DeskItem(DeskSection.WAITING, this.texts.of("desk.report.WAITING") + which,
						counted.apply(ReportFilter.WAITING)),
				new DeskItem(DeskSection.DONE, this.texts.of("desk.report.APPROVED") + which,
						counted.apply(ReportFilter.APPROVED)));
		return Stream.concat(toDo, after).toList();
	}

	private static Count count(PlanRow plan, ReportingPeriod period, List<ReportStanding> reports,
			ReportFilter filter) {
		return ListAddress.of("/reports")
			.with("plan", plan.id())
			.with("period", period.start())
			.with("show", filter)
			.count(count(reports, (report) -> filter.shows(report.status())));
	}

	private static long count(List<ReportStanding> reports, Predicate<ReportStanding> which) {
		return reports.stream().filter(which).count();
	}

}
