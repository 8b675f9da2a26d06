package org.gongjian.planimport.internal.actions;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChapterActionsTests {

	@Test
	void sectionsOfAChapterOfWorkAreTasks() {
		assertThat(actions("第一章 建设水厂", "第一节 选址", "完成论证。", "第二节 施工", "建成水厂6座。")).singleElement()
			.satisfies((action) -> assertThat(action.tasks()).hasSize(2));
	}

	@Test
	void chapterOfReasonsHoldsItsGoals() {
		assertThat(
				actions("第一章 总体要求", "第一节 基本原则", "坚持统筹。", "第二节 发展目标", "到2030年供水率达到98%。", "第二章 建设水厂", "第一节 选址", "完成论证。"))
			.extracting(DraftAction::name)
			.containsExactly("发展目标", "建设水厂");
	}

	@Test
	void sectionOfSafeguardsIsATaskWhereItNamesItsUnits() {
		assertThat(actions("第一章 建设水厂", "第一节 选址", "完成论证。", "第二章 保障措施", "第一节 加强领导", "压实责任。", "第二节 强化考核", "每年考核。（县委督查室）"))
			.extracting((action) -> action.tasks().size())
			.containsExactly(1, 1);
	}

	@Test
	void chapterMayBeOneOfGoals() {
		assertThat(actions("第一章 发展目标", "供水率达到98%。", "第二章 建设水厂", "第一节 选址", "完成论证。").get(0).targets()).hasSize(1);
	}

	private static List<DraftAction> actions(String... lines) {
		return SampleText.draftOf(Stream.concat(Stream.of("云溪县“十五五”供水规划"), Stream.of(lines)).toArray(String[]::new))
			.actions();
	}

}
