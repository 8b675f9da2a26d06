package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Responsibility tables whose cells say in which row and column they stand, as documents
 * of a word processor or spreadsheet give them.
 */
class PlacedTableTests {

	private final List<Paragraph> paragraphs = new ArrayList<>(List.of(Paragraph.of("云溪县供水责任分工")));

	@Test
	void rowsThatShareAMergedNumberAreTwoTasks() {
		row(0, "序号", "具体措施", "责任单位");
		cell(1, 0, 2, 1, "1");
		cell(1, 1, 1, 1, "选址。");
		cell(1, 2, 1, 1, "县水利局");
		cell(2, 1, 1, 1, "施工。");
		cell(2, 2, 1, 1, "县财政局");

		assertThat(draft().actions()).flatMap(DraftAction::tasks)
			.extracting(DraftTask::number, DraftTask::text)
			.containsExactly(tuple("1", "选址。"), tuple(null, "施工。"));
	}

	@Test
	void mergedUnitsAnswerForEveryRowBesideThem() {
		row(0, "序号", "具体措施", "责任单位");
		row(1, "1", "选址。");
		cell(1, 2, 2, 1, "县水利局", "县财政局");
		row(2, "2", "施工。");

		assertThat(draft().actions()).flatMap(DraftAction::tasks)
			.extracting((task) -> task.units().stream().map(DraftUnit::name).toList())
			.containsExactly(List.of("县水利局", "县财政局"), List.of("县水利局", "县财政局"));
	}

	@Test
	void cellBesideSeveralRowsIsTheirAction() {
		row(0, "重点任务", "序号", "具体措施", "责任单位");
		cell(1, 0, 2, 1, "建设水厂", "（牵头单位：县水利局）");
		cell(1, 1, 1, 1, "1");
		cell(1, 2, 1, 1, "选址。");
		cell(1, 3, 1, 1, "县水利局");
		cell(2, 1, 1, 1, "2");
		cell(2, 2, 1, 1, "施工。");
		cell(2, 3, 1, 1, "各乡镇");
		row(3, "管护管网", "3", "巡查。", "各乡镇");

		PlanDraft draft = draft();

		assertThat(draft.actions()).extracting(DraftAction::name, (action) -> action.tasks().size())
			.containsExactly(tuple("建设水厂", 2), tuple("管护管网", 1));
		assertThat(draft.actions().get(0).leadUnits()).containsExactly("县水利局");
	}

	@Test
	void numberedCellThatComesAgainGoesOnWithItsAction() {
		row(0, "重点任务", "具体措施", "责任单位");
		row(1, "（一）建设水厂", "选址。", "县水利局");
		row(2, "（一）建设水厂", "施工。", "县水利局");
		row(3, "（二）管护管网", "巡查。", "各乡镇");

		assertThat(draft().actions()).extracting(DraftAction::name, (action) -> action.tasks().size())
			.containsExactly(tuple("建设水厂", 2), tuple("管护管网", 1));
	}

	@Test
	void headingOverTheWholeWidthIsAnAction() {
		row(0, "序号", "具体措施", "责任单位");
		cell(1, 0, 1, 3, "一、建设水厂");
		row(2, "1", "选址。", "县水利局");
		cell(3, 0, 1, 2, "二、管护管网");
		cell(3, 2, 1, 1, "县住房城乡建设局");
		row(4, "2", "巡查。", "各乡镇");

		PlanDraft draft = draft();

		assertThat(draft.actions()).extracting(DraftAction::name).containsExactly("建设水厂", "管护管网");
		assertThat(draft.actions().get(1).leadUnits()).containsExactly("县住房城乡建设局");
	}

	@Test
	void headComesAgainOnTheNextPageAndTheGroupGoesOn() {
		row(0, "序号", "具体措施", "责任单位");
		cell(1, 0, 1, 3, "一、建设水厂");
		row(2, "1", "选址。", "县水利局");
		row(3, "序号", "具体措施", "责任单位");
		row(4, "2", "施工。", "县水利局");

		assertThat(draft().actions()).singleElement().satisfies((action) -> assertThat(action.tasks()).hasSize(2));
	}

	@Test
	void tableOnTheNextPageMayHaveNoHead() {
		row(0, "序号", "具体措施", "责任单位");
		row(1, "1", "选址。", "县水利局");
		this.paragraphs.add(Paragraph.of("— 2 —"));
		this.paragraphs.addAll(cells(1, 0, "2", "施工。", "县水利局"));

		assertThat(draft().taskCount()).isEqualTo(2);
	}

	@Test
	void tableOfAnotherWidthIsAnother() {
		row(0, "序号", "具体措施", "责任单位");
		row(1, "1", "选址。", "县水利局");
		this.paragraphs.addAll(cells(1, 0, "联系人", "周明远"));

		assertThat(draft().taskCount()).isEqualTo(1);
	}

	@Test
	void columnsStandInAnyOrder() {
		row(0, "完成时限", "责任单位", "备注", "工作任务", "工作目标", "责任领导", "序号");
		row(1, "9月底", "县水利局", "重点", "建设水厂。", "新建水厂3座。", "周明远", "7");

		assertThat(draft().actions()).flatMap(DraftAction::tasks).singleElement().satisfies((task) -> {
			assertThat(task.number()).isEqualTo("7");
			assertThat(task.text()).isEqualTo("建设水厂。新建水厂3座。");
			assertThat(task.units()).extracting(DraftUnit::name).containsExactly("县水利局");
			assertThat(task.targets()).hasSize(1);
		});
	}

	@Test
	void emptyRowsAndRowsWithoutWordsAreNoTasks() {
		row(0, "序号", "具体措施", "责任单位");
		row(1, "1", "", "县水利局");
		row(2, "", "", "");
		row(3, "2", "施工。", "县水利局");

		assertThat(draft().actions()).flatMap(DraftAction::tasks).extracting(DraftTask::number).containsExactly("2");
	}

	@Test
	void rowsBeforeAnyHeadAreNotRead() {
		row(0, "1", "选址。", "县水利局");
		row(1, "联系电话", "", "");
		assertThat(draft().taskCount()).isZero();
	}

	private PlanDraft draft() {
		return new PlanReader().read(new PlanText(this.paragraphs));
	}

	private void row(int row, String... words) {
		this.paragraphs.addAll(cells(0, row, words));
	}

	private void cell(int row, int column, int rows, int columns, String... lines) {
		Cell place = new Cell(0, row, column, rows, columns);
		Stream.of(lines).map((line) -> Paragraph.in(place, line)).forEach(this.paragraphs::add);
	}

	private static List<Paragraph> cells(int table, int row, String... words) {
		return IntStream.range(0, words.length)
			.mapToObj((column) -> Paragraph.in(Cell.at(table, row, column), words[column]))
			.toList();
	}

}
