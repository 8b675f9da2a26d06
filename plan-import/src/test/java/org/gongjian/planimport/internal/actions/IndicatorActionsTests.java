package org.gongjian.planimport.internal.actions;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.SampleText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IndicatorActionsTests {

	private static final String[] TABLE = { "\t指标名称", "\t2025年", "\t2026年", "\t供水率（%）", "\t80", "\t85" };

	@Test
	void targetsOfATableBelongToTheActionBefore() {
		List<DraftAction> actions = actions("云溪县供水要点", "一、工作目标", "供水率明显提高。", TABLE, "二、建设水厂", "（一）选址。（县水利局）");
		assertThat(actions).extracting(DraftAction::name, (action) -> action.targets().size())
			.containsExactly(tuple("工作目标", 1), tuple("建设水厂", 0));
	}

	@Test
	void targetsBeforeAnyActionBelongToTheHeadingAboveTheTable() {
		List<DraftAction> actions = actions("云溪县供水要点", "一、基本情况", "全县有水厂。", TABLE, "二、建设水厂", "（一）选址。（县水利局）");
		assertThat(actions).extracting(DraftAction::name, (action) -> action.targets().size())
			.containsExactly(tuple("基本情况", 1), tuple("建设水厂", 0));
	}

	@Test
	void targetsWithoutAHeadingBelongToTheTitle() {
		List<DraftAction> actions = actions("云溪县供水要点", "", "", TABLE, "一、建设水厂", "（一）选址。（县水利局）");
		assertThat(actions).extracting(DraftAction::name).containsExactly("云溪县供水要点", "建设水厂");
	}

	@Test
	void otherTablesAddNothing() {
		String[] people = { "\t姓名", "\t职务", "\t电话", "\t周明远", "\t局长", "\t12345" };
		assertThat(actions("云溪县供水要点", "一、建设水厂", "（一）选址。（县水利局）", people)).flatMap(DraftAction::targets).isEmpty();
	}

	private static List<DraftAction> actions(String title, String heading, String text, String[] table,
			String... lines) {
		Stream<String> all = Stream.of(Stream.of(title, heading, text), Stream.of(table), Stream.of(lines))
			.flatMap((part) -> part);
		return SampleText.draftOf(all.toArray(String[]::new)).actions();
	}

}
