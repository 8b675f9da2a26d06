package org.gongjian.planimport.internal.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.packed.PackedFile;

/**
 * A Word file of any age. People rename files, so the content says whether it is a docx
 * or a doc, not the name.
 */
public final class WordFile {

	private WordFile() {
	}

	public static PlanText read(byte[] content) {
		if (PackedFile.isPacked(content)) {
			return PackedWordFile.read(content);
		}
		if (FileMagic.valueOf(content) == FileMagic.OLE2) {
			return readCompound(content);
		}
		throw new UnreadableDocumentException(Reason.NOT_TEXT);
	}

	// A file with a password is a compound that holds the docx as one sealed stream.
	private static PlanText readCompound(byte[] content) {
		try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = compound.getRoot();
			if (root.hasEntry("EncryptedPackage")) {
				throw new UnreadableDocumentException(Reason.ENCRYPTED);
			}
			if (root.hasEntry("Macros")) {
				throw new UnreadableDocumentException(Reason.MACROS);
			}
			if (!root.hasEntry("WordDocument")) {
				throw new UnreadableDocumentException(Reason.NOT_TEXT);
			}
			return OldWordFile.read(new HWPFDocument(root));
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableDocumentException(Reason.ENCRYPTED, ex);
		}
		catch (OldFileFormatException ex) {
			throw new UnreadableDocumentException(Reason.UNKNOWN_KIND, ex);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		// The format is full of offsets; where they point astray the library throws
		// whatever comes.
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

}
