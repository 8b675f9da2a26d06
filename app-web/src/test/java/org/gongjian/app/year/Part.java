package org.gongjian.app.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.persistence.standing.TargetRow;

/**
 * A unit's part in a task and how it goes about it through the year: a little of
 * everything, by its number and the month, and the same in every run.
 *
 * @param owing as the plan has it
 * @param targets those that the unit reports
 */
record Part(int number, UUID taskId, UnitPart owing, List<TargetRow> targets) {

	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

	private static final List<BigDecimal> PACES = List.of(new BigDecimal("1.3"), new BigDecimal("1.05"),
			new BigDecimal("0.95"), new BigDecimal("0.7"));

	UUID assignment() {
		return this.owing.assignmentId();
	}

	UUID unit() {
		return this.owing.unitId();
	}

	Conduct conductIn(int month) {
		return switch (Math.floorMod(this.number * 7 + month * 5, 17)) {
			case 0, 1 -> Conduct.SILENT;
			case 2, 3 -> Conduct.LATE;
			case 4, 5 -> Conduct.RETURNED;
			case 6 -> Conduct.GIVEN_UP;
			case 7 -> Conduct.WAITING;
			default -> Conduct.IN_TIME;
		};
	}

	/** Every fifth is done by September, the others by December. */
	int percentIn(int month) {
		int each = (this.number % 5 == 0) ? 12 : 8;
		return (month == 12) ? 100 : Math.min(100, month * each);
	}

	List<ReportedFigure> figuresIn(int month) {
		return this.targets.stream().map((target) -> ReportedFigure.of(target.id(), figure(target, month))).toList();
	}

	/** Limits are nearly reached in March and broken in May and September. */
	private Figure figure(TargetRow target, int month) {
		boolean limit = target.rule().mode() == TargetMode.HOLD;
		String ofLimit = (month == 5 || month == 9) ? "1.2" : (month == 3) ? "0.97" : "0.9";
		BigDecimal amount = target.goal().value().multiply(limit ? new BigDecimal(ofLimit) : grown(target, month));
		if (target.goal().isShare()) {
			return Figure.share(amount.multiply(BigDecimal.TEN).min(WHOLE), WHOLE);
		}
		return Figure.of(amount.setScale(4, RoundingMode.HALF_UP));
	}

	/**
	 * What part of the goal a month adds, or has come to: the slow never reach it, the
	 * fast go beyond.
	 */
	private BigDecimal grown(TargetRow target, int month) {
		BigDecimal pace = PACES.get(this.number % PACES.size());
		if (target.rule().overTime() == OverTime.SUM) {
			return pace.divide(MONTHS, 8, RoundingMode.HALF_UP);
		}
		BigDecimal level = BigDecimal.valueOf(70 + 3L * month).movePointLeft(2).multiply(pace);
		return (this.number % 2 == 0) ? level : level.min(BigDecimal.ONE);
	}

}
