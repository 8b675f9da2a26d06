package org.gongjian.planimport.internal.extract.packed;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * An office file that is a zip of parts (docx, xlsx), opened within bounds: what the file
 * says about its parts is checked before any part is unpacked, and what comes out of them
 * is counted. Nothing is written to disk.
 */
public final class PackedFile {

	static final int MOST_ENTRIES = 5_000;

	/** The part in which office programs keep macros. */
	private static final String MACROS = "vbaproject.bin";

	private PackedFile() {
	}

	/** Whether the content begins as a zip does. */
	public static boolean isPacked(byte[] content) {
		return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] <= 8;
	}

	/**
	 * The parts of the file; they are unpacked as they are read.
	 * @throws UnreadableDocumentException if the file is damaged, needs a password or
	 * holds more than a document can
	 */
	public static OPCPackage open(byte[] content) {
		try {
			ZipFile zip = ZipFile.builder().setByteArray(content).setIgnoreLocalFileHeader(true).get();
			check(zip);
			return OPCPackage.open(new BoundedEntries(zip), OPCComplianceFlags.disableAll());
		}
		catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	private static void check(ZipFile zip) {
		if (zip.getEntry("[Content_Types].xml") == null) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		int entries = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			if (++entries > MOST_ENTRIES) {
				throw new UnreadableDocumentException(Reason.TOO_LARGE);
			}
			if (entry.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
				throw new UnreadableDocumentException(Reason.MACROS);
			}
			if (entry.getGeneralPurposeBit().usesEncryption()) {
				throw new UnreadableDocumentException(Reason.ENCRYPTED);
			}
			// Office programs pack in these two ways only; others pack denser.
			if (entry.getMethod() != ZipMethod.STORED.getCode() && entry.getMethod() != ZipMethod.DEFLATED.getCode()) {
				throw new UnreadableDocumentException(Reason.DAMAGED);
			}
		}
	}

}
