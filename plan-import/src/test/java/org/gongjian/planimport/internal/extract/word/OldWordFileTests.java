package org.gongjian.planimport.internal.extract.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongjian.planimport.RealPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of a doc is text. The documents are made by changing a real one, since none can be
 * made from nothing; where that is missing the tests are skipped.
 */
class OldWordFileTests {

	private static final int CHANGED = 9;

	private HWPFDocument file;

	private List<String> before;

	@BeforeEach
	void open() throws IOException {
		byte[] content = RealPlans.bytes("formats/mingshan-2020-final-year.doc");
		this.file = new HWPFDocument(new ByteArrayInputStream(content));
		this.before = lines(content);
	}

	@Test
	void wordsMarkedAsDeletedAreLeftOut() throws IOException {
		Paragraph paragraph = this.file.getRange().getParagraph(CHANGED);
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			paragraph.getCharacterRun(i).markDeleted(true);
		}

		assertThat(lines(written())).doesNotContain(paragraph.text().strip()).hasSize(this.before.size() - 1);
	}

	@Test
	void codesOfFieldsAndPageNumbersAreNoText() throws IOException {
		Paragraph paragraph = this.file.getRange().getParagraph(CHANGED);
		String words = paragraph.text().strip();
		paragraph.insertBefore("\u0013 PAGE \u00147\u0015\u0013 REF a \u0014甲\u0015");

		assertThat(lines(written())).contains("甲" + words);
	}

	@Test
	void specialCharactersAreReadAsTheyLook() throws IOException {
		this.file.getRange().getParagraph(CHANGED).insertBefore("甲\u001E乙\u001F\u0001\t丙\u000B");

		assertThat(lines(written())).anySatisfy((line) -> assertThat(line).startsWith("甲-乙 丙"));
	}

	private byte[] written() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.file.write(bytes);
		return bytes.toByteArray();
	}

	private static List<String> lines(byte[] content) {
		return WordFile.read(content).paragraphs().stream().map((paragraph) -> paragraph.text()).toList();
	}

}
