package org.gongjian.planimport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file is read or refused. In a usual build the files that once did otherwise are
 * read, which stand in {@code HostileFileTestsInputs} below the name of the test, and the
 * seeds; bin/fuzz lets a fuzzer make new ones.
 */
class HostileFileTests {

	private static final Pieces WORDS = Pieces.in("words.txt");

	private static final Pieces WORD_XML = Pieces.in("word-xml.txt");

	private static final Pieces TAGS = Pieces.in("tags.txt");

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#texts")
	@FuzzTest
	void text(byte[] content) {
		HostileFile.isReadOrRefused("plan.txt", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#choices")
	@FuzzTest
	void words(byte[] choice) {
		HostileFile.isReadOrRefused("plan.txt", WORDS.text(choice).getBytes(StandardCharsets.UTF_8));
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#commaTexts")
	@FuzzTest
	void commaText(byte[] content) {
		HostileFile.isReadOrRefused("plan.csv", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#webPages")
	@FuzzTest
	void webPage(byte[] content) {
		HostileFile.isReadOrRefused("plan.html", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#choices")
	@FuzzTest
	void tags(byte[] choice) {
		HostileFile.isReadOrRefused("plan.html", TAGS.text(choice).getBytes(StandardCharsets.UTF_8));
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#pdfs")
	@FuzzTest
	void pdf(byte[] content) {
		HostileFile.isReadOrRefused("plan.pdf", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#wordFiles")
	@FuzzTest
	void word(byte[] content) {
		HostileFile.isReadOrRefused("plan.docx", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#choices")
	@FuzzTest
	void wordParts(byte[] choice) {
		byte[] lists = Arrays.copyOfRange(choice, choice.length / 2, choice.length);
		String xml = WORD_XML.xml(lists);

		HostileFile.isReadOrRefused("plan.docx", OfficeParts.word(WORD_XML.xml(choice), xml, xml));
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#oldWordFiles")
	@FuzzTest
	void oldWord(byte[] content) {
		HostileFile.isReadOrRefused("plan.doc", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#sheets")
	@FuzzTest
	void sheet(byte[] content) {
		HostileFile.isReadOrRefused("plan.xlsx", content);
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#sheetParts")
	@FuzzTest
	void sheetParts(byte[] sheet) {
		HostileFile.isReadOrRefused("plan.xlsx", OfficeParts.sheet(sheet));
	}

	@MethodSource("org.gongjian.planimport.fuzz.SeedFiles#oldSheets")
	@FuzzTest
	void oldSheet(byte[] content) {
		HostileFile.isReadOrRefused("plan.xls", content);
	}

}
