package org.gongjian.planimport.internal.extract.word;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.cell;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.item;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.level;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.line;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.p;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.r;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.row;
import static org.gongjian.planimport.internal.extract.word.SampleWordFile.table;

/**
 * Word files that no office writes are read or refused in usual time.
 */
@Timeout(value = 5, unit = TimeUnit.SECONDS)
class PathologicalWordTests {

	private static final int MANY = 20_000;

	@ParameterizedTest
	@ValueSource(strings = { "w:sdt><w:sdtContent", "w:tbl><w:tr><w:tc", "w:p><w:r><w:pict><w:txbxContent",
			"w:customXml", "w:unknown" })
	void endlessNestingIsRefused(String elements) {
		String open = "<" + elements + ">";
		String[] names = elements.split("><");
		StringBuilder close = new StringBuilder();
		for (int i = names.length - 1; i >= 0; i--) {
			close.append("</").append(names[i]).append('>');
		}

		assertRefused(SampleWordFile.of(open.repeat(MANY), close.toString().repeat(MANY)), Reason.TOO_COSTLY);
	}

	@Test
	void fieldsWithoutEndAreRead() {
		String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>";

		assertThat(SampleWordFile.of(p((begin + r("字")).repeat(MANY))).lines()).containsExactly("字".repeat(MANY));
	}

	@Test
	void paragraphsThatAllGoOnIntoTheNextAreRead() {
		String deleted = p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", r("字"));

		assertThat(SampleWordFile.of(deleted.repeat(MANY)).lines()).containsExactly("字".repeat(MANY));
	}

	@Test
	void rowOfCountlessCellsIsRead() {
		assertThat(SampleWordFile.of(table(row(cell("字").repeat(MANY)))).lines()).hasSize(MANY);
	}

	@Test
	void longNumberOfEachItemIsCut() {
		SampleWordFile file = SampleWordFile.of(item(1, 0, "字").repeat(MANY))
			.numbering(SampleWordFile.definition(0, level(0, "upperLetter", "长".repeat(100_000))),
					SampleWordFile.list(1, 0));

		assertThat(file.lines()).allSatisfy((line) -> assertThat(line).hasSizeLessThan(100));
	}

	@Test
	void stylesAndListsThatNameEachOtherEnd() {
		SampleWordFile file = SampleWordFile.of(SampleWordFile.styled("a", "总则"))
			.styles("<w:style w:type='paragraph' w:styleId='a'><w:name w:val='a'/><w:basedOn w:val='b'/></w:style>",
					"<w:style w:type='paragraph' w:styleId='b'><w:name w:val='b'/><w:basedOn w:val='a'/>"
							+ "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
			.numbering("<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='b'/></w:abstractNum>",
					SampleWordFile.list(1, 0));

		assertThat(file.lines()).containsExactly("总则");
	}

	@Test
	void lineBreaksWithoutNumberAreRead() {
		assertThat(SampleWordFile.of(p("<w:r>" + "<w:t>一</w:t><w:br/>".repeat(MANY) + "</w:r>")).lines())
			.containsExactly("一".repeat(MANY));
	}

	@Test
	void moreTextThanAPlanCanHaveIsTooLarge() {
		assertRefused(SampleWordFile.of(line("字".repeat(1000)).repeat(6_001)), Reason.TOO_LARGE);
	}

	@Test
	void declaredEntitiesAreRefused() {
		assertRefused(
				SampleWordFile.of(line("&a;")).declaring("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"),
				Reason.DAMAGED);
	}

	@Test
	void cellWithoutRowIsRead() {
		assertThat(
				SampleWordFile.of(table("<w:tc><w:tcPr><w:hMerge/></w:tcPr></w:tc>", cell("修路"), cell("交通局"))).lines())
			.containsExactly("修路", "交通局");
	}

	@Test
	void partThatIsNamedButMissingIsDoneWithout() {
		assertThat(SampleWordFile.of(line("正文")).missing("styles").missing("footnotes").lines()).containsExactly("正文");
	}

	@Test
	void xmlThatBreaksOffIsDamaged() {
		assertRefused(SampleWordFile.of("<w:p><w:r>"), Reason.DAMAGED);
	}

	@Test
	void fileWithoutWordsIsEmpty() {
		assertRefused(SampleWordFile.of(p(), table(row(cell(""), cell("")))), Reason.EMPTY);
	}

	@Test
	void packedFileUnderTheOldNameIsRead() {
		assertThat(new PlanReader().extract("plan.doc", SampleWordFile.of(line("正文")).bytes()).paragraphs()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\\rtf1\\ansi plan}", "<html><body>plan</body></html>", "PK\u0003\u0004plan",
			"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1plan" })
	void otherContentUnderAWordNameIsRefused(String content) {
		byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new PlanReader().extract("plan.doc", bytes));
	}

	private static void assertRefused(SampleWordFile file, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(file::text)
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
