package org.gongjian.planimport.internal.extract.word;

import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.line;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.p;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.r;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.styled;

/**
 * What of a paragraph is text.
 */
class WordParagraphTests {

	@Test
	void trackedChangesAreAccepted() {
		SampleWordFile file = SampleWordFile
			.of(p(r("建成"), "<w:del><w:r><w:delText>2</w:delText></w:r></w:del>", "<w:ins>" + r("3") + "</w:ins>",
					"<w:moveFrom>" + r("全部") + "</w:moveFrom>", r("个站点"), "<w:moveTo>" + r("并运行") + "</w:moveTo>"));

		assertThat(file.lines()).containsExactly("建成3个站点并运行");
	}

	@Test
	void paragraphWhoseEndWasDeletedGoesOnInTheNext() {
		SampleWordFile file = SampleWordFile.of(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", r("建成")), line("3个站点"),
				p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:del><w:r><w:delText>旧条</w:delText></w:r></w:del>"),
				line("验收"));

		assertThat(file.lines()).containsExactly("建成3个站点", "验收");
	}

	@Test
	void lineBreakInATitleJoinsItsLines() {
		assertThat(SampleWordFile.of(p(r("关于印发《清溪县"), "<w:r><w:br/><w:t>行动方案》的通知</w:t></w:r>")).lines())
			.containsExactly("关于印发《清溪县行动方案》的通知");
	}

	@ParameterizedTest
	@CsvSource({ "县委办：, 现将方案印发。", "做好工作。, 并按时报告。", "主要目标, 一、总体要求", "主要目标, 　　年底前完成" })
	void lineBreakThatEndsASentenceEndsTheParagraph(String first, String second) {
		assertThat(SampleWordFile.of(p(r(first), "<w:r><w:br/></w:r>", r(second))).lines()).hasSize(2);
	}

	@Test
	void pageBreakEndsTheParagraph() {
		assertThat(SampleWordFile.of(p(r("县委办"), "<w:r><w:br w:type='page'/></w:r>", r("附件"))).lines())
			.containsExactly("县委办", "附件");
	}

	@Test
	void codesOfFieldsAreNoTextTheirResultsAre() {
		SampleWordFile file = SampleWordFile.of(p(r("见"), field("begin"), code("REF a \\h"), field("separate"),
				r("第三章"), field("end"), r("，第"), field("begin"), code(" PAGE "), field("separate"), r("7"),
				field("end"), "<w:fldSimple w:instr=' DATE '>" + r("今日") + "</w:fldSimple>"));

		assertThat(file.lines()).containsExactly("见第三章，第今日");
	}

	@Test
	void contentsFieldIsNoText() {
		SampleWordFile file = SampleWordFile.of(p(field("begin"), code("TOC \\o"), field("separate"), r("第一章 总则")),
				line("第二章 附则"), p(field("end"), r("正文")), styled("t", "第三章"),
				"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
						+ "<w:sdtContent>" + line("目录") + "</w:sdtContent></w:sdt>",
				"<w:sdt><w:sdtContent>" + line("控件里的段落") + "</w:sdtContent></w:sdt>")
			.styles("<w:style w:type='paragraph' w:styleId='t'><w:name w:val='toc 1'/></w:style>");

		assertThat(file.lines()).containsExactly("正文", "控件里的段落");
	}

	@Test
	void fieldWithoutEndDoesNotSwallowTheText() {
		assertThat(SampleWordFile.of(p(field("begin"), code("REF a")), line("正文")).lines()).containsExactly("正文");
	}

	@Test
	void textBoxStandsOnceAfterItsParagraph() {
		String box = "<w:txbxContent>" + line("框内文字") + "</w:txbxContent>";
		SampleWordFile file = SampleWordFile.of(
				p(r("正文"),
						"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + "<w:drawing><wps:txbx>" + box
								+ "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
								+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
						r("继续")),
				line("下一段"));

		assertThat(file.lines()).containsExactly("正文继续", "框内文字", "下一段");
	}

	@Test
	void notesStandApartInTheOrderInWhichTheyAreNamed() {
		PlanText text = SampleWordFile
			.of(p(r("甲"), "<w:r><w:footnoteReference w:id='3'/></w:r>", r("乙"),
					"<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r>"))
			.part("footnotes",
					"<w:footnote w:type='separator' w:id='0'>" + line("线") + "</w:footnote>" + "<w:footnote w:id='2'>"
							+ line("第二注") + "</w:footnote><w:footnote w:id='3'>"
							+ p("<w:r><w:footnoteRef/></w:r>", r("首注")) + "</w:footnote>")
			.part("endnotes", "<w:endnote w:id='1'>" + line("尾注") + "</w:endnote>")
			.text();

		assertThat(text.paragraphs()).singleElement().extracting((paragraph) -> paragraph.text()).isEqualTo("甲乙");
		assertThat(text.notes()).containsExactly("首注", "第二注", "尾注");
	}

	@Test
	void hiddenTextIsNotPrinted() {
		SampleWordFile file = SampleWordFile
			.of(p(hidden("", "机密"), hidden(" w:val='0'", "公开")), styled("h", "备忘"),
					p("<w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>批注</w:t></w:r>", r("正文")))
			.styles("<w:style w:type='paragraph' w:styleId='h'><w:name w:val='memo'/><w:rPr><w:vanish/></w:rPr></w:style>");

		assertThat(file.lines()).containsExactly("公开", "正文");
	}

	@Test
	void signsAreReadAsTheyLook() {
		SampleWordFile file = SampleWordFile.of(p(r("占比"), "<w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>",
				r("90%"), "<w:r><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r>",
				"<w:r><w:sym w:font='Wingdings' w:char='F06C'/></w:r>"));

		assertThat(file.lines()).containsExactly("占比≥90% A-B");
	}

	@Test
	void soundsOverCharactersAreLeftOut() {
		SampleWordFile file = SampleWordFile
			.of(p("<w:r><w:ruby><w:rt>" + r("qí") + "</w:rt><w:rubyBase>" + r("綦") + "</w:rubyBase></w:ruby></w:r>",
					r("江")));

		assertThat(file.lines()).containsExactly("綦江");
	}

	@Test
	void formulaIsReadInOneLine() {
		SampleWordFile file = SampleWordFile.of(p(r("按"),
				"<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>",
				r("计")));

		assertThat(file.lines()).containsExactly("按a/b计");
	}

	@Test
	void commentsBookmarksAndEmptyParagraphsAreNothing() {
		SampleWordFile file = SampleWordFile.of(p(), line("　"),
				p("<w:commentRangeStart w:id='1'/><w:bookmarkStart w:id='2' w:name='b'/>", r("正文"),
						"<w:r><w:commentReference w:id='1'/></w:r>"));

		assertThat(file.lines()).containsExactly("正文");
	}

	@ParameterizedTest
	@CsvSource({ "heading 3, '', 3", "标题 2, '', 2", "标题2, '', 2", "own, <w:outlineLvl w:val='0'/>, 1",
			"heading 1, <w:outlineLvl w:val='9'/>, 0", "Body Text, '', 0" })
	void levelOfAHeadingComesFromItsStyle(String name, String properties, int level) {
		SampleWordFile file = SampleWordFile.of(styled("7", "总体要求"))
			.styles("<w:style w:type='paragraph' w:styleId='7'><w:basedOn w:val='7'/><w:name w:val='" + name
					+ "'/><w:pPr>" + properties + "</w:pPr></w:style>");

		assertThat(file.text().paragraphs()).singleElement().extracting((p) -> p.heading()).isEqualTo(level);
	}

	@Test
	void levelGivenInTheParagraphGoesBeforeItsStyle() {
		SampleWordFile file = SampleWordFile.of(p("<w:pPr><w:outlineLvl w:val='1'/></w:pPr>", r("总体要求")));

		assertThat(file.text().paragraphs()).singleElement().extracting((p) -> p.heading()).isEqualTo(2);
	}

	private static String hidden(String value, String text) {
		return "<w:r><w:rPr><w:vanish" + value + "/></w:rPr><w:t>" + text + "</w:t></w:r>";
	}

	private static String field(String type) {
		return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
	}

	private static String code(String code) {
		return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
	}

}
