package org.gongjian.app.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.period.Rest;
import org.gongjian.domain.plan.Thresholds;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.JudgementRule;
import org.gongjian.domain.target.Milestone;
import org.gongjian.domain.target.Milestones;
import org.gongjian.domain.target.Reporter;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.domain.target.UnitGoals;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of judgements. A goal is written as ≥90% or 1–2次, figures as
 * 6=91/100 (June of 2026 by unit a), b2027.1=5, 2026Q2=7 or @2026-08-03=4 (a week), what
 * else is special as words: due=, begin=, end=, quarter, week, days=, units=,
 * parts=a:30,b:70, owed=b:2026-05-01, rested=2026-05-20/2026-07-01 (the task was
 * suspended), yearly, lights=0.9/0.7/0.1.
 */
record WrittenCase(Goal goal, TargetRule rule, @Nullable BigDecimal baseline, Map<String, String> rest,
		List<UnitFigure> figures) {

	private static final Pattern GOAL = Pattern.compile("([≤<≥>=]?)([0-9.]+)(?:–([0-9.]+))?(.*)");

	private static final Pattern FIGURE = Pattern
		.compile("([a-z]?)(?:(\\d{4})Q(\\d)|@([-0-9]+)|(?:(\\d{4})\\.)?(\\d+))=([-0-9.]+)(?:/([0-9.]+))?");

	static WrittenCase of(String goal, TargetRule plain, @Nullable BigDecimal baseline, @Nullable String milestones,
			@Nullable String rest, @Nullable String figures) {
		Map<String, String> words = new HashMap<>();
		words(rest).forEach((word) -> words.put(word.split("=")[0], word.substring(word.indexOf('=') + 1)));
		TargetRule rule = new TargetRule(plain.mode(), plain.overTime(), plain.overUnits(), words.containsKey("yearly"),
				milestones(milestones), unitGoals(words.get("parts")));
		return new WrittenCase(goal(goal), rule, baseline, words,
				words(figures).stream().map(WrittenCase::figure).toList());
	}

	JudgementRule judgementRule() {
		ReportingCalendar calendar = new ReportingCalendar(kind(), day("begin", "2026-01-01"), day("end", "2026-12-31"),
				Integer.parseInt(this.rest.getOrDefault("days", "5")));
		return new JudgementRule(this.goal, this.rule, this.baseline, day("begin", "2026-01-01"), due(), calendar,
				thresholds());
	}

	TargetRow row() {
		return new TargetRow(new UUID(0, 99), new UUID(0, 98), new UUID(0, 97), TargetKind.TARGET, "指标", this.goal,
				this.baseline, due(), this.rule, "", null, null, 0, false, null, null);
	}

	List<Reporter> reporters() {
		List<Reporter> reporters = new ArrayList<>();
		for (int i = 0; i < Integer.parseInt(this.rest.getOrDefault("units", "1")); i++) {
			String name = String.valueOf((char) ('a' + i));
			String[] owed = this.rest.getOrDefault("owed", ":").split(":");
			LocalDate from = (owed.length == 2 && owed[0].equals(name)) ? LocalDate.parse(owed[1]) : null;
			reporters.add(new Reporter(unit(name), new OwedPeriods(from, rests())));
		}
		return reporters;
	}

	private List<Rest> rests() {
		String[] rested = this.rest.getOrDefault("rested", "").split("/");
		return (rested.length < 2) ? List.of()
				: List.of(new Rest(LocalDate.parse(rested[0]), LocalDate.parse(rested[1])));
	}

	private LocalDate due() {
		return day("due", this.rest.getOrDefault("end", "2026-12-31"));
	}

	private LocalDate day(String word, String usual) {
		return LocalDate.parse(this.rest.getOrDefault(word, usual));
	}

	private PeriodKind kind() {
		return this.rest.containsKey("quarter") ? PeriodKind.QUARTER
				: this.rest.containsKey("week") ? PeriodKind.WEEK : PeriodKind.MONTH;
	}

	private Thresholds thresholds() {
		String written = this.rest.get("lights");
		if (written == null) {
			return Thresholds.USUAL;
		}
		String[] lights = written.split("/");
		return new Thresholds(new BigDecimal(lights[0]), new BigDecimal(lights[1]), new BigDecimal(lights[2]));
	}

	private static List<String> words(@Nullable String written) {
		return (written == null) ? List.of()
				: Arrays.stream(written.split(" ")).filter((word) -> !word.isBlank()).toList();
	}

	private static Goal goal(String written) {
		Matcher parts = GOAL.matcher(written);
		if (!parts.matches()) {
			throw new IllegalArgumentException(written);
		}
		Comparison comparison = Arrays.stream(Comparison.values())
			.filter((one) -> one.symbol().equals(parts.group(1)))
			.findFirst()
			.orElse(Comparison.BETWEEN);
		return new Goal(comparison, new BigDecimal(parts.group(2)),
				(parts.group(3) != null) ? new BigDecimal(parts.group(3)) : null, parts.group(4));
	}

	private static Milestones milestones(@Nullable String written) {
		return new Milestones(words(written).stream()
			.map((word) -> word.split("="))
			.map((sides) -> new Milestone(LocalDate.parse(sides[0]), new BigDecimal(sides[1])))
			.toList());
	}

	private static UnitGoals unitGoals(@Nullable String written) {
		return (written == null) ? UnitGoals.NONE
				: new UnitGoals(Arrays.stream(written.split(","))
					.map((word) -> word.split(":"))
					.collect(Collectors.toMap((sides) -> unit(sides[0]), (sides) -> new BigDecimal(sides[1]))));
	}

	private static UnitFigure figure(String written) {
		Matcher parts = FIGURE.matcher(written);
		if (!parts.matches()) {
			throw new IllegalArgumentException(written);
		}
		Figure figure = (parts.group(8) != null) ? Figure.share(parts.group(7), parts.group(8))
				: Figure.of(parts.group(7));
		return new UnitFigure(unit(parts.group(1)), period(parts), figure);
	}

	private static ReportingPeriod period(Matcher parts) {
		if (parts.group(2) != null) {
			return ReportingPeriod.of(PeriodKind.QUARTER,
					LocalDate.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)) * 3, 1));
		}
		if (parts.group(4) != null) {
			return ReportingPeriod.of(PeriodKind.WEEK, LocalDate.parse(parts.group(4)));
		}
		return ReportingPeriod.month((parts.group(5) != null) ? Integer.parseInt(parts.group(5)) : 2026,
				Integer.parseInt(parts.group(6)));
	}

	private static UUID unit(String name) {
		return new UUID(0, name.isEmpty() ? 1 : name.charAt(0) - 'a' + 1);
	}

}
