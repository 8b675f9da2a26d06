package org.gongjian.planimport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageKindTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			value = { "二、基本原则|HEADING", "（三）强化人才供给|HEADING", "第二节 做好资金保障|HEADING", "专栏4-1 供水保障重点项目|HEADING",
					"工作思路|HEADING", "12|HEADING", "——|HEADING", "（二）新建水厂3座|WORDS", "3. 巡查水源地|WORDS", "改造老旧管网|WORDS",
					"（一）加强领导。各乡镇要成立专班。|WORDS", "二、改造管网，接通农户|WORDS", "各镇人民政府，县级各部门，有关单位：|FORMULA",
					"县供水办关于印发《云溪县供水保障方案》的通知|FORMULA", "《云溪县供水保障方案》已由县政府审定，现印发给你们，请遵照执行。|FORMULA", "通    知|FORMULA",
					"特此通知。|FORMULA", "云溪县人民政府办公室    2026年3月2日印发|FORMULA", "抄送：县委办公室，县人大常委会办公室|FORMULA",
					"附件：责任分工表|FORMULA", "扫一扫在手机打开当前页|FORMULA", "[ 索引号 ] 115000/2026-01281|FORMULA", "各乡镇要落实管护责任。|WORDS",
					"现印发你们。各乡镇要在5月底前完成排查，并将结果报县水利局。|WORDS" })
	void headingsAndFormulaeAreTold(String text, PassageKind kind) {
		assertThat(PassageKind.of(text)).isEqualTo(kind);
	}

	@Test
	@Timeout(2)
	void longTextIsJudgedSoon() {
		assertThat(PassageKind.of("印发给你们，".repeat(200_000))).isEqualTo(PassageKind.WORDS);
		assertThat(PassageKind.of("关于印发单位：".repeat(20))).isNotNull();
	}

}
