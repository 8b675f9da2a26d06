package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.target.Goal;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IndicatorTableTests {

	@Test
	void everyRowWithANumberGivesOneTarget() {
		List<DraftTarget> targets = read(
				cells("序号", "指标", "2025年", "2030年", "指标属性", "1", "供水普及率（%）", "80", "95", "约束性", "2", "安全保障", "管网漏损率（%）",
						"14", "9", "预期性", "", "", "水厂数量（座）", "", "6", "预期性", "3", "水价水平", "—", "低于全市平均水平", "预期性"));

		assertThat(targets).extracting(DraftTarget::indicator, DraftTarget::goal)
			.containsExactly(tuple("供水普及率", Goal.atLeast("95", "%")), tuple("管网漏损率", Goal.atMost("9", "%")),
					tuple("水厂数量", Goal.atLeast("6", "座")));
		assertThat(targets).extracting(DraftTarget::due).containsOnly(LocalDate.of(2030, 12, 31));
		assertThat(targets.get(0).baseline()).isEqualByComparingTo("80");
		assertThat(targets.get(2).baseline()).isNull();
	}

	@Test
	void otherTablesGiveNone() {
		assertThat(read(cells("序号", "措施", "责任单位", "1", "新建水厂", "县水利局"))).isEmpty();
	}

	@Test
	void columnsMayStandInAnyOrderAndNameTheUnit() {
		List<DraftTarget> targets = read(cells("指标名称", "单位", "2025年实际", "2026年目标", "供水普及率", "%", "80", "≥85", "水费收缴率",
				"%", "—", "95以上", "新建水厂", "座", "2", "3"));

		assertThat(targets).extracting(DraftTarget::indicator, DraftTarget::goal)
			.containsExactly(tuple("供水普及率", Goal.atLeast("85", "%")), tuple("水费收缴率", Goal.atLeast("95", "%")),
					tuple("新建水厂", Goal.atLeast("3", "座")));
		assertThat(targets).extracting(DraftTarget::due).containsOnly(LocalDate.of(2026, 12, 31));
	}

	private static List<DraftTarget> read(List<PlacedText> cells) {
		return IndicatorTable.read(List.of(TableText.loose(cells)), Period.NONE, new Coverage());
	}

	private static List<PlacedText> cells(String... cells) {
		return Stream.of(cells).map((cell) -> PlacedText.of(0, cell, 0)).toList();
	}

}
