package org.gongjian.planimport.internal.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.targets.TargetReader;

/**
 * What a text asks for: its figures, and its dates and rhythms. A day by which a figure
 * is to be reached (9月底前供水率达到95%) is the target's own and no duty beside it. A counted
 * deed to be done by a day (9月底前新建水厂3座) is both; what a standard grants every year
 * (每户每年补助300元) is none either.
 *
 * @param targets figures to reach and figures quoted as rules
 * @param duties what is to be done by a date or again and again
 */
public record Requirements(List<DraftTarget> targets, List<DraftDuty> duties) {

	/**
	 * 9月底前, 9月20日前; of a whole year or half of it nothing more is asked than the figure.
	 */
	private static final Pattern NAMED_MONTH = Pattern.compile("\\d\\s?月");

	/** What is reported on a day of each month is no grant: 每月10日前将欠费超过800元的用户报送. */
	private static final Pattern DAY_OF_MONTH = Pattern.compile("每月\\s?\\d{1,2}\\s?日(?:之前|以前|前)");

	/** What a text that stands by itself asks for. */
	public static Requirements of(PlacedText text, TargetReader targets, DutyReader duties) {
		return of(targets.read(text), duties.read(text));
	}

	/** What a list asks for that a sentence opens. */
	public static Requirements ofList(PlacedText text, TargetReader targets, DutyReader duties) {
		return of(targets.readList(text), duties.read(text));
	}

	private static Requirements of(List<DraftTarget> targets, List<DraftDuty> duties) {
		if (targets.isEmpty() || duties.isEmpty()) {
			return new Requirements(targets, duties);
		}
		return new Requirements(targets,
				duties.stream().filter((duty) -> targets.stream().noneMatch((target) -> takes(target, duty))).toList());
	}

	private static boolean isLevel(DraftTarget target) {
		String measure = target.goal().measure();
		return measure.contains("%") || measure.contains("‰") || measure.contains("元") || measure.contains("百分点");
	}

	private static boolean isLimitOfTime(DraftTarget target) {
		return "日小时天工作日分钟".contains(target.goal().measure().replace("个", ""));
	}

	private static boolean takes(DraftTarget target, DraftDuty duty) {
		boolean apart = target.span().paragraph() != duty.span().paragraph()
				|| target.span().end() <= duty.span().start() || target.span().start() >= duty.span().end();
		if (apart) {
			return false;
		}
		if (target.kind() == TargetKind.STANDARD) {
			return duty.every() != null && (duty.every() == Rhythm.YEAR || (duty.quote().startsWith("每")
					&& !isLimitOfTime(target) && !DAY_OF_MONTH.matcher(duty.quote()).lookingAt()));
		}
		LocalDate due = target.due();
		return duty.every() == null && due != null && duty.dueDates().equals(List.of(due))
				&& (isLevel(target) || !NAMED_MONTH.matcher(duty.quote()).find());
	}

}
