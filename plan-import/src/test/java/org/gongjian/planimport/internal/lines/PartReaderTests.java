package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartReaderTests {

	private final Problems problems = new Problems();

	@Test
	void blocksNestByTheStyleOfTheirNumbers() {
		Block root = parts("一、供水", "（一）建厂", "1. 选址", "2. 施工", "（二）管网", "二、排水").get(0).root();

		assertThat(root.children()).extracting((block) -> block.heading().text()).containsExactly("供水", "排水");
		assertThat(root.children().get(0).children()).extracting((block) -> block.children().size())
			.containsExactly(2, 0);
	}

	@Test
	void headingAfterAListOfAnotherStyleIsNotPartOfIt() {
		Block root = parts("一、主要目标", "二、任务清单", "1. 选址", "2. 施工", "三、保障措施", "（一）压实责任").get(0).root();

		assertThat(root.children()).extracting((block) -> block.heading().text())
			.containsExactly("主要目标", "任务清单", "保障措施");
	}

	@Test
	void everyTitleBeginsAPart() {
		List<Part> parts = parts("云溪县供水攻坚", "水厂建设实施方案", "一、主要目标", "云溪县供水攻坚", "管网改造实施方案", "一、主要目标");

		assertThat(parts).extracting((part) -> (part.title() != null) ? part.title().text() : "")
			.containsExactly("", "水厂建设实施方案", "管网改造实施方案");
		assertThat(parts.get(1).root().children().get(0).body().isEmpty()).isTrue();
	}

	@Test
	void headingThatLostItsNumberIsAHeadingAllTheSame() {
		Block root = parts("一、主要目标", "建厂3座。", "任务清单", "1. 选址").get(0).root();

		assertThat(root.children()).extracting(Block::kind).containsExactly(SectionKind.GOALS, SectionKind.TASKS);
		assertThat(this.problems.inDocumentOrder()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.HEADING_WITHOUT_NUMBER);
	}

	@Test
	void sentenceCutByALineEndIsJoinedAndTold() {
		Block root = parts("1. 推进城乡供水一体化，建立统一的运行", "机制，保障水质。").get(0).root();

		assertThat(root.children().get(0).text().text()).isEqualTo("推进城乡供水一体化，建立统一的运行机制，保障水质。");
		assertThat(this.problems.inDocumentOrder()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.JOINED_LINES);
	}

	@Test
	void linesAfterACompleteItemDoNotBelongToIt() {
		Block root = parts("1. 选址。（县水利局）", "返回顶部").get(0).root();

		assertThat(root.children().get(0).text().text()).isEqualTo("选址。（县水利局）");
	}

	@Test
	void listThatStartsAgainBelowAHeadingOfItsStyleBelongsToTheHeading() {
		Block root = parts("三、保障", "一是加强领导。成立专班。", "二是强化考核", "一是完善机制。定期通报。", "二是严格奖惩。兑现结果。").get(0).root();
		Block section = root.children().get(0);

		assertThat(section.children()).hasSize(2);
		assertThat(section.children().get(1).children()).hasSize(2);
	}

	@Test
	void boxStandsBesideTheSections() {
		Block chapter = parts("第一章 供水", "第一节 建厂", "建设水厂。", "\t专栏1-1 重点项目", "新建水厂3座。").get(0).root().children().get(0);

		assertThat(chapter.children()).extracting(Block::isBox).containsExactly(false, true);
	}

	@Test
	void unitsBetweenCellsGoOnInTheCell() {
		List<PlacedText> cells = parts("\t1", "\t建厂", "\t县水利局、", "县财政局", "\t2").get(0).tables().get(0).cells();

		assertThat(cells).extracting(PlacedText::text).containsExactly("1", "建厂", "县水利局、县财政局", "2");
	}

	private List<Part> parts(String... lines) {
		return PartReader.read(SampleText.of(lines).paragraphs(), (text) -> text.endsWith("）"),
				(line) -> line.startsWith("责任单位"), (line) -> line.endsWith("局"), this.problems, new Coverage());
	}

}
