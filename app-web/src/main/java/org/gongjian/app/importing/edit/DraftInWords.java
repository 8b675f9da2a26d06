package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.text.FigureText;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a draft as people read them, for the audit log: the plan's own words, with who
 * answers for them and what is measured. The log is kept in the language of the plans.
 */
final class DraftInWords {

	/** More of a part is not needed to know it again. */
	private static final int LONGEST = 600;

	private static final Map<UnitRole, String> ROLES = Map.of(UnitRole.LEAD, "牵头", UnitRole.SUPPORT, "配合",
			UnitRole.RESPONSIBLE, "责任");

	private DraftInWords() {
	}

	static String head(PlanHead head) {
		String years = (head.periodStart() != null || head.periodEnd() != null)
				? "实施期限 " + orUnknown(head.periodStart()) + " 至 " + orUnknown(head.periodEnd()) : "";
		return fit("方案：" + joined("，",
				Stream
					.of(head.title(), head.documentNumber(), head.issuer(), head.issuedOn(), years, head.jurisdiction())
					.filter(Objects::nonNull)
					.map(Object::toString)));
	}

	static String action(DraftAction action) {
		DraftPassage goals = action.goals();
		return fit("行动“" + action.name() + "”：" + joined("；",
				Stream.of(named("牵头领导 ", action.leadOfficials().stream().map((lead) -> lead.position() + lead.name())),
						named("牵头单位 ", action.leadUnits().stream()), (goals != null) ? "目标 " + goals.text() : "",
						hanging(action.targets(), action.duties()))));
	}

	static String task(DraftAction action, DraftTask task) {
		Stream<String> units = Stream.concat(
				task.units().stream().map((unit) -> unit.name() + "（" + ROLES.get(unit.role()) + "）"),
				task.unitGroups().stream());
		return fit(((task.number() != null) ? "任务 " + task.number() : "任务") + "（" + action.name() + "）："
				+ joined("；", Stream.of(task.text(), named("单位 ", units), hanging(task.targets(), task.duties()))));
	}

	static String doubt(DraftProblem doubt) {
		return fit("存疑：第 " + (doubt.span().paragraph() + 1) + " 段 " + joined("，", doubt.facts().stream()));
	}

	private static String hanging(List<DraftTarget> targets, List<DraftDuty> duties) {
		return joined("；", Stream.of(named("指标 ", targets.stream().map(DraftInWords::target)),
				named("要求 ", duties.stream().map(DraftInWords::duty))));
	}

	private static String target(DraftTarget target) {
		return target.indicator() + " " + FigureText.of(target.goal())
				+ ((target.due() != null) ? "（" + target.due() + " 前）" : "")
				+ ((target.baseline() != null) ? "（基期 " + FigureText.amount(target.baseline()) + "）" : "");
	}

	private static String duty(DraftDuty duty) {
		return duty.quote() + named(" ", duty.dueDates().stream().map(Object::toString));
	}

	private static String named(String label, Stream<String> words) {
		String all = joined("、", words);
		return all.isEmpty() ? "" : label + all;
	}

	private static String joined(String between, Stream<String> words) {
		return words.filter((word) -> !word.isEmpty()).collect(Collectors.joining(between));
	}

	private static String orUnknown(@Nullable Object day) {
		return (day != null) ? day.toString() : "—";
	}

	private static String fit(String words) {
		return (words.length() <= LONGEST) ? words : words.substring(0, LONGEST) + "…";
	}

}
