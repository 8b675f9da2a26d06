package org.gongjian.planimport.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * Prints drafts in Chinese for a person at a console: the head, then for each action its
 * tasks and its figures. Long texts are cut; JSON holds them whole.
 */
final class TablePrinter implements DraftPrinter {

	private final PrintStream out;

	TablePrinter(PrintStream out) {
		this.out = out;
	}

	@Override
	public void print(String source, PlanDraft draft) {
		line("文件：" + source);
		head(draft.head());
		line("共 " + draft.actions().size() + " 个行动、" + draft.taskCount() + " 项任务、" + figures(draft) + " 个指标，存疑 "
				+ draft.problems().size() + " 处");
		draft.actions().forEach(this::action);
		this.out.print("\n");
	}

	@Override
	public void end() {
		// each draft stands for itself
	}

	private void head(PlanHead head) {
		String period = (head.periodStart() != null) ? head.periodStart() + " 至 " + text(head.periodEnd()) : "—";
		line("标题：" + text(head.title()));
		line("文号：" + text(head.documentNumber()) + "  印发机关：" + text(head.issuer()) + "  成文日期：" + text(head.issuedOn()));
		line("实施期限：" + period + "  适用地区：" + text(head.jurisdiction()));
	}

	private void action(DraftAction action) {
		line("");
		line("【" + action.name() + "】");
		if (!action.leadOfficials().isEmpty()) {
			line("  牵头领导：" + join(action.leadOfficials().stream().map(TablePrinter::official)));
		}
		if (!action.leadUnits().isEmpty()) {
			line("  主抓单位：" + join(action.leadUnits().stream()));
		}
		ConsoleTable tasks = new ConsoleTable(List.of("编号", "任务", "责任单位"), List.of(8, 60, 60));
		action.tasks().forEach((task) -> tasks.add(number(task.number()), task.text(), units(task)));
		tasks.lines().forEach(this::line);
		ConsoleTable targets = new ConsoleTable(List.of("编号", "指标", "目标", "基期", "时限", "类别"),
				List.of(8, 40, 20, 12, 10, 8));
		action.targets().forEach((target) -> add(targets, target, null));
		action.tasks().forEach((task) -> task.targets().forEach((target) -> add(targets, target, task.number())));
		targets.lines().forEach(this::line);
	}

	private static void add(ConsoleTable targets, DraftTarget target, @Nullable String task) {
		targets.add(number(task), target.indicator(), goal(target.goal()), text(target.baseline()), text(target.due()),
				(target.kind() == TargetKind.STANDARD) ? "政策标准" : "量化目标");
	}

	private static String goal(Goal goal) {
		BigDecimal upTo = goal.upTo();
		return (upTo != null) ? goal.value().toPlainString() + "–" + upTo.toPlainString() + goal.measure()
				: goal.comparison().symbol() + " " + goal.value().toPlainString() + goal.measure();
	}

	private static String units(DraftTask task) {
		return join(Stream.concat(task.units().stream().map(TablePrinter::unit), task.unitGroups().stream()));
	}

	private static String unit(DraftUnit unit) {
		return (unit.role() == UnitRole.LEAD) ? unit.name() + "（牵头）" : unit.name();
	}

	private static String official(DraftOfficial official) {
		return official.position().isEmpty() ? official.name() : official.name() + "（" + official.position() + "）";
	}

	private static long figures(PlanDraft draft) {
		return draft.actions()
			.stream()
			.mapToLong((action) -> action.targets().size()
					+ action.tasks().stream().mapToLong((task) -> task.targets().size()).sum())
			.sum();
	}

	private static String number(@Nullable String number) {
		return Objects.requireNonNullElse(number, "");
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "—" : (value instanceof BigDecimal figure) ? figure.toPlainString() : value.toString();
	}

	private static String join(Stream<String> names) {
		return names.collect(Collectors.joining("、"));
	}

	private void line(String words) {
		this.out.print(Texts.printable(words) + "\n");
	}

}
