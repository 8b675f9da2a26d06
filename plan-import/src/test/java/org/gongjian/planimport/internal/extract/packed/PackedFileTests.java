package org.gongjian.planimport.internal.extract.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The bounds within which packed files are opened.
 */
class PackedFileTests {

	private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
			+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
			+ "<Default Extension='xml' ContentType='application/xml'/>"
			+ "<Override PartName='/docProps/core.xml' ContentType='application/vnd.openxmlformats-package.core-properties+xml'/>"
			+ "</Types>";

	private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

	@Test
	void partsAreUnpackedAsTheyAreRead() throws IOException {
		entry("[Content_Types].xml", TYPES);
		entry("_rels/.rels", RELATIONS);
		entry("word/a.xml", "<a/>");

		assertThat(read()).isEqualTo("<a/>");
	}

	@Test
	void thousandsOfEntriesAreTooMany() throws IOException {
		entry("[Content_Types].xml", TYPES);
		for (int i = 0; i < PackedFile.MOST_ENTRIES; i++) {
			entry("word/" + i + ".xml", "");
		}

		assertRefused(packed(), Reason.TOO_LARGE);
	}

	@Test
	void partThatGrowsOutOfAllProportionIsTooLarge() throws IOException {
		entry("[Content_Types].xml", TYPES);
		entry("_rels/.rels", RELATIONS);
		entry("word/a.xml", " ".repeat((int) BoundedEntries.RATIO_COUNTS_FROM + 10));

		assertRefused(packed(), Reason.TOO_LARGE);
	}

	@Test
	void partThatIsLargerThanAllPlansIsTooLarge() throws IOException {
		this.zip.setLevel(0);
		entry("[Content_Types].xml", TYPES);
		entry("_rels/.rels", RELATIONS);
		entry("word/a.xml", " ".repeat((int) BoundedEntries.MOST_BYTES + 10));

		assertRefused(packed(), Reason.TOO_LARGE);
	}

	@Test
	void listOfPartsMayNotBeLongerThanAnyDocumentNeeds() throws IOException {
		entry("[Content_Types].xml", TYPES + " ".repeat((int) BoundedEntries.MOST_BYTES_OF_LISTS));
		entry("_rels/.rels", RELATIONS);

		assertRefused(packed(), Reason.TOO_LARGE);
	}

	@Test
	void entryWithAPasswordIsEncrypted() throws IOException {
		entry("[Content_Types].xml", TYPES);

		assertRefused(withInDirectory(8, 1), Reason.ENCRYPTED);
	}

	@Test
	void entryPackedInAnotherWayIsDamaged() throws IOException {
		int bzip2 = 12;
		entry("[Content_Types].xml", TYPES);

		assertRefused(withInDirectory(10, bzip2), Reason.DAMAGED);
	}

	@Test
	void zipThatIsNoOfficeFileIsNoText() throws IOException {
		entry("readme.txt", "一、");

		assertRefused(packed(), Reason.NOT_TEXT);
	}

	@Test
	void mistakeInTheDescriptionOfTheFileDoesNotMatter() throws IOException {
		entry("[Content_Types].xml", TYPES);
		entry("_rels/.rels", RELATIONS);
		entry("docProps/core.xml", "<broken");
		entry("word/a.xml", "<a/>");

		assertThat(read()).isEqualTo("<a/>");
	}

	@Test
	void zipCutShortIsDamaged() throws IOException {
		entry("[Content_Types].xml", TYPES);
		byte[] whole = packed();

		assertRefused(java.util.Arrays.copyOf(whole, whole.length - 30), Reason.DAMAGED);
	}

	private void entry(String name, String content) throws IOException {
		this.zip.putNextEntry(new ZipEntry(name));
		this.zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] packed() throws IOException {
		this.zip.close();
		return this.bytes.toByteArray();
	}

	// The directory at the end says again how each entry is packed.
	private byte[] withInDirectory(int offset, int value) throws IOException {
		byte[] content = packed();
		for (int i = 0; i < content.length - 46; i++) {
			if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
				content[i + offset] = (byte) value;
			}
		}
		return content;
	}

	private String read() throws IOException {
		return read(packed());
	}

	private static String read(byte[] content) {
		try (OPCPackage parts = PackedFile.open(content)) {
			StringBuilder text = new StringBuilder();
			for (var part : parts.getPartsByName(java.util.regex.Pattern.compile("/word/.*"))) {
				text.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void assertRefused(byte[] content, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(content))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
