package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Option;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.report.DecidedReport;
import org.gongjian.persistence.report.ReviewQueries;
import org.gongjian.persistence.report.ReviewSeat;
import org.gongjian.persistence.report.WaitingReport;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that wait for a reviewer, those that wait longest first.
 */
@Service
public class ReviewQueue {

	/** So many are shown at once; further ones follow as those are decided on. */
	private static final int MOST_LINES = 100;

	/** So many of the person's own decisions are listed, the latest. */
	static final int MOST_DECIDED = 50;

	private static final Limit LATELY = Limit.of(MOST_DECIDED);

	private final ReviewQueries reviews;

	private final ReviewSeats seats;

	private final ReviewRemarks remarks;

	private final ReportName names;

	private final PeriodText periods;

	private final MomentText moments;

	ReviewQueue(ReviewQueries reviews, ReviewSeats seats, ReviewRemarks remarks, ReportName names, PeriodText periods,
			MomentText moments) {
		this.reviews = reviews;
		this.seats = seats;
		this.remarks = remarks;
		this.names = names;
		this.periods = periods;
		this.moments = moments;
	}

	/**
	 * How many reports wait for a review that the person may do; empty for somebody who
	 * reviews none at all.
	 */
	@Transactional(readOnly = true)
	OptionalLong count(CurrentAccount account) {
		ReviewSeat seat = this.seats.of(account);
		return (seat.unit() || seat.office()) ? OptionalLong.of(this.reviews.countWaiting(seat)) : OptionalLong.empty();
	}

	@Transactional(readOnly = true)
	QueuePage page(CurrentAccount account, QueueFilter filter) {
		ReviewSeat seat = this.seats.of(account);
		List<WaitingReport> all = this.reviews.findWaiting(seat);
		List<WaitingReport> shown = all.stream().filter(filter::holds).toList();
		List<WaitingReport> first = shown.stream().limit(MOST_LINES).toList();
		List<DecidedReport> decided = this.reviews.findDecided(seat, LATELY);
		Map<UUID, List<String>> remarks = this.remarks.of(account, first.stream().map(WaitingReport::id).toList());
		return new QueuePage(filter, counts(filter, all, decided),
				first.stream().map((report) -> line(report, remarks.getOrDefault(report.id(), List.of()))).toList(),
				shown.size() - first.size(),
				(filter.shown() == QueueShow.DECIDED) ? decided.stream().filter(filter::holds).map(this::line).toList()
						: List.of(),
				options(all, decided, WaitingReport::planId, WaitingReport::plan, DecidedReport::planId,
						DecidedReport::plan),
				options(all, decided, WaitingReport::unitId, WaitingReport::unit, DecidedReport::unitId,
						DecidedReport::unit),
				options(all, decided, WaitingReport::actionId, WaitingReport::action, DecidedReport::actionId,
						DecidedReport::action),
				periods(all, decided));
	}

	/** All reports that wait and that the filter leaves. */
	@Transactional(readOnly = true)
	List<WaitingReport> waiting(CurrentAccount account, QueueFilter filter) {
		return this.reviews.findWaiting(this.seats.of(account)).stream().filter(filter::holds).toList();
	}

	/** What the person decided on lately and the filter leaves, the latest first. */
	@Transactional(readOnly = true)
	List<DecidedReport> decided(CurrentAccount account, QueueFilter filter) {
		return this.reviews.findDecided(this.seats.of(account), LATELY).stream().filter(filter::holds).toList();
	}

	/** What is worth a closer look about these, one sentence each. */
	@Transactional(readOnly = true)
	Map<UUID, List<String>> remarks(CurrentAccount account, List<UUID> reports) {
		return this.remarks.of(account, reports);
	}

	/** The report that the person reviews next. */
	@Transactional(readOnly = true)
	Optional<UUID> next(CurrentAccount account, QueueFilter filter) {
		return decidable(account, filter).stream().findFirst();
	}

	/** The reports that the person may decide on, in their order. */
	@Transactional(readOnly = true)
	List<UUID> decidable(CurrentAccount account, QueueFilter filter) {
		return this.reviews.findWaiting(this.seats.of(account))
			.stream()
			.filter((report) -> !report.own() && filter.holds(report))
			.map(WaitingReport::id)
			.toList();
	}

	private static Map<QueueShow, Long> counts(QueueFilter filter, List<WaitingReport> all,
			List<DecidedReport> decided) {
		Map<QueueShow, Long> counts = new EnumMap<>(QueueShow.class);
		for (QueueShow show : QueueShow.values()) {
			counts.put(show, all.stream().filter(filter.with(show)::holds).count());
		}
		counts.put(QueueShow.DECIDED, decided.stream().filter(filter::holds).count());
		return counts;
	}

	private WaitingLine line(WaitingReport report, List<String> remarks) {
		return new WaitingLine(report, this.periods.of(ReportingPeriod.of(report.periodKind(), report.periodStart())),
				this.moments.of(report.submittedAt()), remarks);
	}

	private QueuePage.DecidedLine line(DecidedReport report) {
		boolean followed = report.step() == ReviewStep.FIRST && report.decision() == ReviewDecision.APPROVED
				&& report.status() == ReportStatus.ENDORSED;
		return new QueuePage.DecidedLine(report, this.names.of(report),
				followed ? ReportStatus.ENDORSED.name() : report.decision().name(),
				this.moments.of(report.decidedAt()));
	}

	private static List<Option> options(List<WaitingReport> waiting, List<DecidedReport> decided,
			Function<WaitingReport, UUID> id, Function<WaitingReport, String> name,
			Function<DecidedReport, UUID> decidedId, Function<DecidedReport, String> decidedName) {
		return Stream
			.concat(waiting.stream().map((report) -> new Option(id.apply(report), name.apply(report))),
					decided.stream().map((report) -> new Option(decidedId.apply(report), decidedName.apply(report))))
			.distinct()
			.sorted(Comparator.comparing(Option::name))
			.toList();
	}

	private List<QueuePage.PeriodOption> periods(List<WaitingReport> waiting, List<DecidedReport> decided) {
		return Stream
			.concat(waiting.stream().map((report) -> period(report.periodKind(), report.periodStart())),
					decided.stream().map((report) -> period(report.periodKind(), report.periodStart())))
			.distinct()
			.sorted(Comparator.comparing(QueuePage.PeriodOption::start).reversed())
			.toList();
	}

	private QueuePage.PeriodOption period(PeriodKind kind, LocalDate start) {
		return new QueuePage.PeriodOption(start, this.periods.of(ReportingPeriod.of(kind, start)));
	}

}
