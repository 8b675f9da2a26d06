package org.gongjian.planimport.internal.extract.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebPageTests {

	private static final String ARTICLE = "<p>（一）改造供水管网。完成改造12公里，6月底前通水。（责任单位：县水利局）</p>";

	@Test
	void paragraphsAreThoseABrowserShows() {
		assertThat(texts("<p>一、总体<b>要</b>求<br>到年底，\n全面完成。</p><div>二、任务</div>&nbsp;<div><div>（一）修路。</div></div>"))
			.containsExactly("一、总体要求", "到年底，全面完成。", "二、任务", "（一）修路。");
	}

	@Test
	void headingsKeepTheirLevel() {
		assertThat(read("<h2>一、任务</h2>" + ARTICLE).paragraphs().get(0)).isEqualTo(Paragraph.heading(2, "一、任务"));
	}

	@Test
	void unclosedParagraphsInCapitalsAreParagraphs() {
		assertThat(texts("<P>一、任务<P>（一）修路，年内完成。<P>（二）供水，年内完成。")).containsExactly("一、任务", "（一）修路，年内完成。", "（二）供水，年内完成。");
	}

	@Test
	void listItemsCarryTheirNumbers() {
		assertThat(texts("<p>任务如下。</p><ol start=\"3\"><li>修路</li><li>4. 供水</li><li>供电</li></ol>"))
			.containsExactly("任务如下。", "3. 修路", "4. 供水", "5. 供电");
	}

	@Test
	void pageAroundTheArticleIsLeftOut() {
		String page = """
				<body><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul>
				<div>您当前的位置：<a href="/">首页</a>&gt;通知</div><div class="search">请输入关键字</div>
				<table><tr><td width="200"><ul><li><a href="1">通知公告</a></li><li><a href="2">政策解读</a></li></ul></td>
				<td><div class="c">%s<p>（二）修路。改造8公里，年内完成。</p></div>
				<div>【打印本页】</div><div style="display: none"><p>（九）隐藏。不读，不算。</p></div></td></tr></table>
				<h3>相关链接</h3><ul><li><a href="3">一图读懂</a></li><li><a href="4">工作推进会召开</a></li></ul>
				<div>主办：某县人民政府 电话：0000</div><script>document.write("<p>（十）脚本。</p>")</script></body>"""
			.formatted(ARTICLE);

		assertThat(texts(page)).containsExactly("（一）改造供水管网。完成改造12公里，6月底前通水。（责任单位：县水利局）", "（二）修路。改造8公里，年内完成。");
	}

	@Test
	void titleAboveTheArticleBelongsToIt() {
		String page = "<head><title>某县2024年供水工作方案_某县人民政府</title></head><body><div><div>某县2024年供水工作方案</div>"
				+ "<div>发布时间：2024-03-01 来源：县水利局 字体：大 中 小</div><div>" + ARTICLE.repeat(4) + "</div></div></body>";

		assertThat(texts(page)).hasSize(5).startsWith("某县2024年供水工作方案");
	}

	@Test
	void titleThatTheArticleGivesItselfStandsOnce() {
		String page = "<head><title>某县2024年供水工作方案</title></head><body><h1>某县2024年供水工作方案</h1><div><p>某县2024年供水工作方案</p>"
				+ ARTICLE.repeat(4) + "</div></body>";

		assertThat(texts(page)).hasSize(5);
	}

	@Test
	void indexDataStandOnceAboveTheArticle() {
		String wide = "<table><tr><td>[ 索引号 ]</td><td>0001</td><td>[ 发文字号 ]</td><td></td></tr>"
				+ "<tr><td>[ 发布机构 ]</td><td>县水利局</td><td>[ 成文日期 ]</td><td>2024-03-01</td></tr></table>";
		String narrow = "<table><tr><th>[ 索引号 ]</th><td>0001</td></tr><tr><th>[ 发文字号 ]</th><td></td></tr>"
				+ "<tr><th>[ 成文日期 ]</th><td>2024-03-01</td></tr></table>";

		assertThat(texts(wide + narrow + "<div>" + ARTICLE.repeat(3) + "</div>")).hasSize(7)
			.startsWith("[ 索引号 ] 0001", "[ 发文字号 ]", "[ 发布机构 ] 县水利局", "[ 成文日期 ] 2024-03-01");
	}

	@Test
	void indexDataMayStandInOneLine() {
		assertThat(texts("<div>索引号：0001　发布机构：县水利局　成文日期：2024-03-01</div><div>" + ARTICLE.repeat(3) + "</div>"))
			.hasSize(6)
			.startsWith("索引号： 0001", "发布机构： 县水利局", "成文日期： 2024-03-01");
	}

	@Test
	void cellsOfATableArePlaced() {
		String table = "<table><thead><tr><th>序号</th><th>任务</th><th>单位</th></tr></thead><tbody><tr><td colspan=3>一、供水</td></tr>"
				+ "<tr><td rowspan=2>1</td><td>修管网</td><td>县水利局<br>县财政局</td></tr><tr><td>修水厂</td><td></td></tr></tbody></table>";

		assertThat(read(ARTICLE + table).paragraphs().stream().skip(1)).containsExactly(
				Paragraph.in(Cell.at(0, 0, 0), "序号"), Paragraph.in(Cell.at(0, 0, 1), "任务"),
				Paragraph.in(Cell.at(0, 0, 2), "单位"), Paragraph.in(new Cell(0, 1, 0, 1, 3), "一、供水"),
				Paragraph.in(new Cell(0, 2, 0, 2, 1), "1"), Paragraph.in(Cell.at(0, 2, 1), "修管网"),
				Paragraph.in(Cell.at(0, 2, 2), "县水利局"), Paragraph.in(Cell.at(0, 2, 2), "县财政局"),
				Paragraph.in(Cell.at(0, 3, 1), "修水厂"), Paragraph.in(Cell.at(0, 3, 2), ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<table><tr><td>%s</td></tr></table>",
			"<table><tr><td><table><tr><td>%s</td></tr></table></td><td>&nbsp;</td></tr></table>" })
	void tableThatOnlyArrangesThePageIsNone(String page) {
		assertThat(read(page.formatted(ARTICLE)).paragraphs()).hasSize(1).noneMatch(Paragraph::isCell);
	}

	@ParameterizedTest(name = "declared {0}, saved as {1}")
	@CsvSource({ "utf-8, UTF-8", "gb2312, GB18030", "gbk, GB18030", "gb2312, UTF-8", "utf-8, GB18030", "utf-16, UTF-16",
			"unknown, UTF-8" })
	void encodingIsFoundOut(String declared, String encoding) {
		String page = "<html><head><meta charset=" + declared + "></head><body>" + ARTICLE + "</body>";

		assertThat(WebPage.read(page.getBytes(Charset.forName(encoding))).paragraphs()).singleElement()
			.satisfies((paragraph) -> assertThat(paragraph.text()).endsWith("（责任单位：县水利局）"));
	}

	@Test
	void charactersBeyondGb2312AreRead() {
		String page = "<meta charset=gb2312><p>李喆、㙍塘村，\uD840\uDC0B村。</p>";

		assertThat(WebPage.read(page.getBytes(Charset.forName("GB18030"))).paragraphs())
			.containsExactly(Paragraph.of("李喆、㙍塘村，\uD840\uDC0B村。"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html></html>", "<script>var a = '任务，完成。'</script>", "<p>&nbsp;</p>" })
	void pageWithoutWordsIsRefused(String page) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> WebPage.read(page.getBytes(StandardCharsets.UTF_8)))
			.matches((ex) -> ex.reason() == UnreadableDocumentException.Reason.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<table><tr><td>", "<ol><li>", "<b><i>", "<font><p>" })
	void deepNestingIsRead(String tags) {
		assertThat(texts(tags.repeat(20_000) + "（一）修路，年内完成。")).singleElement()
			.satisfies((text) -> assertThat(text).endsWith("修路，年内完成。"));
	}

	@Test
	void hugeSpansStayInTheirTable() {
		String cell = "<td rowspan=99999999 colspan=99999999>甲</td>";

		assertThat(read("<table><tr>" + cell + cell + "</tr><tr><td>乙</td></tr></table>").paragraphs()).isNotEmpty();
	}

	private static List<String> texts(String page) {
		return read(page).paragraphs().stream().map(Paragraph::text).toList();
	}

	private static PlanText read(String page) {
		return WebPage.read(page.getBytes(StandardCharsets.UTF_8));
	}

}
