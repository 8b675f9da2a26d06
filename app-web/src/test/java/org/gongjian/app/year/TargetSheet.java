package org.gongjian.app.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetState;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Works out how a target stands, as a clerk would with the approved figures, a calculator
 * and the thresholds that a plan has when nobody changes them: 95 %, 80 % and 5 %.
 */
class TargetSheet {

	private static final List<TargetState> BEST_FIRST = List.of(TargetState.MET, TargetState.HELD, TargetState.ON_TRACK,
			TargetState.AT_RISK, TargetState.STALE, TargetState.NO_DATA, TargetState.BEHIND, TargetState.BREACHED,
			TargetState.MISSED);

	private final YearBook book;

	TargetSheet(YearBook book) {
		this.book = book;
	}

	/**
	 * What is to be said of a target.
	 *
	 * @param amount the figure; {@code null} where there is none, or each unit has its
	 * own
	 * @param meeting how many units meet it, where each is to
	 */
	record Line(TargetState state, @Nullable BigDecimal amount, int meeting) {

	}

	Line of(TargetRow target, LocalDate day) {
		requireKnown(target);
		Tally tally = inTime(target);
		if (tally.isEmpty()) {
			return new Line(TargetState.NO_DATA, null, 0);
		}
		List<UUID> units = target.reporters().stream().map(ReporterRow::unitId).toList();
		if (target.rule().overUnits() != OverUnits.EACH) {
			return new Line(state(tally, units, day), tally.amount(), 0);
		}
		TargetState worst = units.stream()
			.map((unit) -> state(tally.of(unit), List.of(unit), day))
			.max(Comparator.comparing(BEST_FIRST::indexOf))
			.orElseThrow();
		long meeting = units.stream().map(tally::of).filter((own) -> !own.isEmpty() && own.isMet()).count();
		return new Line(worst, null, (int) meeting);
	}

	/** The latest month with a figure. */
	int latestMonth(TargetRow target) {
		return inTime(target).latest();
	}

	/** Figures of months that had begun by the due day. */
	private Tally inTime(TargetRow target) {
		Map<UUID, NavigableMap<Integer, Figure>> figures = new TreeMap<>();
		this.book.figuresOf(target.id())
			.forEach((unit, all) -> figures.put(unit, all.headMap(target.due().getMonthValue(), true)));
		figures.values().removeIf(NavigableMap::isEmpty);
		return new Tally(target, figures);
	}

	private static TargetState state(Tally tally, List<UUID> units, LocalDate day) {
		TargetRow target = tally.target();
		boolean over = target.due().isBefore(day);
		int closed = Math.min(YearCalendar.closedBy(day), target.due().getMonthValue());
		boolean stale = tally.lacks(units, closed);
		boolean reach = target.rule().mode() == TargetMode.REACH;
		if (tally.isEmpty()) {
			return !stale ? TargetState.NO_DATA : (reach && over) ? TargetState.MISSED : TargetState.STALE;
		}
		return reach ? reached(tally, stale, over) : held(tally, stale);
	}

	private static TargetState held(Tally tally, boolean stale) {
		if (!tally.isMet()) {
			return TargetState.BREACHED;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return tally.isAtLeast(95, tally.target().goal().value()) ? TargetState.AT_RISK : TargetState.HELD;
	}

	private static TargetState reached(Tally tally, boolean stale, boolean over) {
		if (tally.isMet()) {
			return TargetState.MET;
		}
		if (over) {
			return TargetState.MISSED;
		}
		if (tally.isTooMuch() || !tally.isAtLeast(80, tally.expected())) {
			return TargetState.BEHIND;
		}
		if (stale) {
			return TargetState.STALE;
		}
		return tally.isAtLeast(95, tally.expected()) ? TargetState.ON_TRACK : TargetState.AT_RISK;
	}

	/** What no target of these plans has is not worked out here. */
	private static void requireKnown(TargetRow target) {
		assertThat(target.due()).isEqualTo(YearCalendar.endOf(target.due().getMonthValue()));
		assertThat(target.baseline()).isNull();
		assertThat(target.summed()).isFalse();
		assertThat(target.rule().yearly()).isFalse();
		assertThat(target.rule().milestones().isEmpty()).isTrue();
		assertThat(target.rule().overUnits()).isNotEqualTo(OverUnits.SINGLE);
		assertThat(target.rule().mode() == TargetMode.HOLD).isEqualTo(target.goal().comparison().isCeiling());
	}

}
