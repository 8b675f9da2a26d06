package org.gongjian.app.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.notice.DueItem;
import org.gongjian.domain.notice.DueKind;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.persistence.notice.LateRequest;
import org.gongjian.persistence.notice.NoticeQueries;
import org.gongjian.persistence.notice.WaitingCorrection;
import org.gongjian.persistence.notice.WaitingReview;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Component;

/**
 * Says what waits for whose review or decision: reports by unit and period, corrections
 * by unit, applications on tasks, requests to report late. Nobody is told of what they
 * wrote or asked for themselves.
 */
@Component
class WaitingItems {

	private final NoticeQueries queries;

	private final PeriodText periods;

	private final Texts texts;

	WaitingItems(NoticeQueries queries, PeriodText periods, Texts texts) {
		this.queries = queries;
		this.periods = periods;
		this.texts = texts;
	}

	/** Adds the items of each account that has any. */
	void addTo(Map<UUID, SortedSet<DueItem>> due, UUID jurisdictionId, Standing standing, AnsweringPeople people) {
		BiConsumer<UUID, DueItem> add = (account, item) -> DueItems.add(due, item, Set.of(account));
		reviews(this.queries.findWaitingReviews(jurisdictionId), people).forEach((group, accounts) -> accounts
			.forEach((account, number) -> add.accept(account, review(group, number, standing))));
		count(this.queries.findWaitingCorrections(jurisdictionId),
				(correction) -> new UnitName(correction.unitId(), correction.unit()),
				(correction) -> people.reviewing(correction.unitId()), WaitingCorrection::proposedBy)
			.forEach((unit, accounts) -> accounts.forEach((account, number) -> add.accept(account, item(unit.id(),
					"notice.due.CORRECTION", standing, "/reviews#corrections", unit.name(), String.valueOf(number)))));
		count(this.queries.findApplicants(jurisdictionId), (asked) -> jurisdictionId, (asked) -> people.office(),
				Function.identity())
			.forEach((district, accounts) -> accounts.forEach((account, number) -> add.accept(account,
					item(district, "notice.due.APPLICATION", standing, "/life?show=WAITING", String.valueOf(number)))));
		count(this.queries.findLateRequests(jurisdictionId), LateRequest::planId,
				(request) -> people.lettingReportLate(), LateRequest::requestedBy)
			.forEach((plan, accounts) -> accounts.forEach((account, number) -> add.accept(account, item(plan,
					"notice.due.REQUEST", standing, "/plans/" + plan + "/periods", String.valueOf(number)))));
	}

	private static Map<Group, Map<UUID, Long>> reviews(List<WaitingReview> waiting, AnsweringPeople people) {
		Map<Group, Map<UUID, Long>> counts = new TreeMap<>();
		for (WaitingReview report : waiting) {
			Map<UUID, Long> accounts = counts.computeIfAbsent(Group.of(report), (none) -> new TreeMap<>());
			reviewing(report, people).stream()
				.filter((account) -> !report.isBy(account))
				.forEach((account) -> accounts.merge(account, 1L, Long::sum));
		}
		return counts;
	}

	private static Set<UUID> reviewing(WaitingReview report, AnsweringPeople people) {
		if (report.status() == ReportStatus.SUBMITTED) {
			return people.reviewing(report.unitId());
		}
		if (!report.byLead()) {
			return people.office();
		}
		Set<UUID> found = new LinkedHashSet<>();
		report.leads().forEach((unit) -> found.addAll(people.reviewing(unit)));
		return found;
	}

	/** How many wait for each account, by what they are told together with. */
	private static <T, G> Map<G, Map<UUID, Long>> count(List<T> waiting, Function<T, G> group,
			Function<T, Collection<UUID>> deciding, Function<T, UUID> author) {
		return waiting.stream()
			.collect(Collectors.groupingBy(group, Collectors.flatMapping(
					(one) -> deciding.apply(one).stream().filter((account) -> !account.equals(author.apply(one))),
					Collectors.groupingBy(Function.identity(), Collectors.counting()))));
	}

	private DueItem review(Group group, long number, Standing standing) {
		String period = standing.plans()
			.stream()
			.filter((plan) -> plan.id().equals(group.planId()))
			.findFirst()
			.map((PlanRow plan) -> this.periods.of(plan.periodFrom(group.start())))
			.orElse(group.start().toString());
		String address = ListAddress.of("/reviews")
			.with("plan", group.planId())
			.with("unit", group.unitId())
			.toString();
		return new DueItem(DueKind.REVIEW, group.unitId(),
				this.texts.of("notice.due.REVIEW." + group.status(), group.unit(), period, String.valueOf(number)),
				standing.day(), address);
	}

	private DueItem item(UUID subject, String code, Standing standing, String address, String... facts) {
		return new DueItem(DueKind.DECISION, subject, this.texts.of(code, (Object[]) facts), standing.day(), address);
	}

	/** The reports of a unit for a period that wait for the same review. */
	private record Group(UUID planId, UUID unitId, String unit, LocalDate start,
			ReportStatus status) implements Comparable<Group> {

		private static final Comparator<Group> ORDER = Comparator.comparing(Group::start)
			.thenComparing(Group::unit)
			.thenComparing(Group::unitId)
			.thenComparing(Group::planId)
			.thenComparing(Group::status);

		static Group of(WaitingReview report) {
			return new Group(report.planId(), report.unitId(), report.unit(), report.periodStart(), report.status());
		}

		@Override
		public int compareTo(Group other) {
			return ORDER.compare(this, other);
		}

	}

	/** A unit with its short name. */
	private record UnitName(UUID id, String name) {

	}

}
