package org.gongjian.app.history;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.history.ChangeKind;
import org.gongjian.persistence.history.ChangeRow;
import org.gongjian.persistence.standing.PlanRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says in words what happened.
 */
@Component
class ChangeText {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Texts texts;

	private final PeriodText periods;

	private final Clock clock;

	ChangeText(Texts texts, PeriodText periods, Clock clock) {
		this.texts = texts;
		this.periods = periods;
		this.clock = clock;
	}

	/**
	 * The change in words.
	 * @param plan its plan, which names periods
	 */
	ChangeLine line(ChangeRow row, @Nullable PlanRow plan) {
		return new ChangeLine(MINUTE.format(row.at().atZone(this.clock.getZone())), row.kind().name(), what(row, plan),
				(row.unit() != null) ? row.unit() : "",
				(row.person() != null) ? row.person() : this.texts.of("slip.byRule"), side(row, row.before()),
				side(row, row.after()), (row.words() != null) ? row.words() : "", about(row), address(row));
	}

	private String about(ChangeRow row) {
		if (row.kind() == ChangeKind.SLIP) {
			return this.texts.of("slip.list.title");
		}
		return (row.indicator() != null) ? row.indicator() : "";
	}

	private String what(ChangeRow row, @Nullable PlanRow plan) {
		String what = this.texts.of(switch (row.kind()) {
			case LIFE -> "LifeAction." + row.what();
			case SLIP -> "SlipAction." + row.what();
			default -> "changes." + row.what();
		});
		LocalDate period = row.period();
		return (period != null) ? this.texts.of("changes.ofPeriod",
				(plan != null) ? this.periods.of(plan.periodFrom(period)) : period.toString(), what) : what;
	}

	private static String address(ChangeRow row) {
		if (row.targetId() != null) {
			return "/targets/" + row.targetId();
		}
		if (row.kind() == ChangeKind.SLIP && row.after() != null) {
			return "/slips/" + row.after().split(" ")[2];
		}
		return "amended".equals(row.what()) ? "/plans/" + row.planId() + "/revisions/" + row.after() : "";
	}

	private String side(ChangeRow row, @Nullable String said) {
		if (said == null || said.isEmpty()) {
			return "";
		}
		return switch (row.kind()) {
			case FIGURE, CORRECTION -> FigureText.of(figure(said), (row.measure() != null) ? row.measure() : "");
			case LIFE -> life(said);
			case RULE -> rule(said.split("\\|", -1));
			case SETTINGS -> settings(said.split("\\|", -1));
			case AMENDMENT -> this.texts.of("changes.revision", said);
			case LOCK -> this.texts.of("changes.until", said);
			case SLIP -> slip(said.split(" "));
			case REPORT, DUTY, UNIT -> said;
		};
	}

	/** The grade of a slip and what state it came into. */
	private String slip(String[] said) {
		return this.texts.of("changes.slip", this.texts.of("SlipGrade." + said[0]),
				this.texts.of("SlipState." + said[1]));
	}

	private static Figure figure(String said) {
		String[] parts = said.split("/");
		return (parts.length == 2) ? Figure.share(parts[0], parts[1]) : Figure.of(said);
	}

	/** A state, with the day by which the task is due where that was moved. */
	private String life(String said) {
		String[] parts = said.split(" ");
		String state = this.texts.of("LifeState." + parts[0]);
		return (parts.length > 1) ? this.texts.of("changes.due", state, parts[1]) : state;
	}

	private String rule(String[] said) {
		String words = Arrays
			.stream(new String[] { "TargetMode." + said[0], "OverTime." + said[1], "OverUnits." + said[2] })
			.map(this.texts::of)
			.collect(Collectors.joining("、"));
		String milestones = said[3].isEmpty() ? "" : this.texts.of("changes.milestones", said[3].replace("=", "："));
		return words + milestones + this.texts.of("changes.reporters", said[4]);
	}

	private String settings(String[] said) {
		return this.texts.of("changes.settingsWords", this.texts.of("PeriodKind." + said[0]), said[1],
				this.texts.of("DayCount." + said[2]), said[3], this.texts.of("ReviewSteps." + said[4]),
				percent(said[5]), percent(said[6]));
	}

	private static String percent(String share) {
		return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString();
	}

}
