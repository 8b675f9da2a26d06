package org.gongjian.planimport.internal.head;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "云溪县供水方案", "云溪县供水要点", "云溪县供水规划", "云溪县供水任务分解表", "云溪县供水工作台账", "云溪县供水若干措施", "云溪县供水工作安排",
			"云溪县关于加强供水的意见", "云溪县供水任务分解", "云溪县供水职责分工" })
	void titleEndsInAWordForAPlan(String title) {
		assertThat(title("2026年2月20日", title, "一、建设水厂")).isEqualTo(title);
	}

	@ParameterizedTest
	@ValueSource(strings = { "附件", "附件2", "附 件：", "附表1", "附录二：", "（此件公开发布）", "云水〔2026〕3号", "2026年2月20日" })
	void lineAboveTheTitleIsNotPartOfIt(String line) {
		assertThat(title(line, "云溪县供水方案")).isEqualTo("云溪县供水方案");
	}

	@ParameterizedTest
	@ValueSource(strings = { "关于印发《云溪县供水方案》的通知", "关于印发云溪县供水方案的通知", "云溪县水利局关于转发、印发《云溪县 供水方案》的通 知" })
	void noticeAroundATitleIsTakenOff(String notice) {
		assertThat(title("云溪县水利局", notice, "各乡镇：")).isEqualTo("云溪县供水方案");
	}

	@Test
	void titleRunsOverLines() {
		assertThat(title("附件1", "云溪县2026年城乡供水", "一体化 实施方案", "一、总体要求")).isEqualTo("云溪县2026年城乡供水一体化实施方案");
	}

	@Test
	void titleOfSeveralPlansIsTheLineAbove() {
		List<Paragraph> lines = paragraphs("云溪县供水攻坚", "水厂建设方案", "一、选址", "管网改造方案", "一、巡查");
		assertThat(TitleRule.of(lines, 2)).isEqualTo("云溪县供水攻坚");
	}

	@Test
	void firstLineThatCouldBeATitleStandsIn() {
		assertThat(title("附件2", "云溪县供水保障", "为做好供水工作，提出如下意见。")).isEqualTo("云溪县供水保障");
	}

	@ParameterizedTest
	@ValueSource(strings = { "（2026—2028年）", "(2026年)", "（2026-2028年）" })
	void yearsBelowATitleBelongToIt(String years) {
		assertThat(title("云溪县供水方案", years, "一、选址")).isEqualTo("云溪县供水方案" + years);
		assertThat(title("关于印发云溪县供水方案的通知", "各乡镇：", "云溪县供水方案", years)).isEqualTo("云溪县供水方案" + years);
	}

	@Test
	void sentencesAreNoTitle() {
		assertThat(title("现将有关事项通知如下：", "一是建设水厂，二是制定方案。")).isNull();
		assertThat(TitleRule.of(List.of(), 0)).isNull();
	}

	private static @Nullable String title(String... lines) {
		return TitleRule.of(paragraphs(lines), 1);
	}

	private static List<Paragraph> paragraphs(String... lines) {
		return Stream.of(lines).map(Paragraph::of).toList();
	}

}
