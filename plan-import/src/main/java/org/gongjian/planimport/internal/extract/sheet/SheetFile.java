package org.gongjian.planimport.internal.extract.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.packed.PackedFile;
import org.gongjian.planimport.internal.extract.web.WebPage;

/**
 * A spreadsheet, old or new; what it is shows in its first bytes, whatever the name says.
 * The name of a sheet is a heading where several sheets are ledgers.
 */
public final class SheetFile {

	private SheetFile() {
	}

	public static PlanText read(byte[] content) {
		// Systems hand out web pages under the name of a spreadsheet.
		if (content.length > 0 && FileMagic.valueOf(content) == FileMagic.HTML) {
			return WebPage.read(content);
		}
		try (Workbook workbook = open(content)) {
			return text(workbook);
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableDocumentException(Reason.ENCRYPTED, ex);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		// The library answers broken content with exceptions of many kinds.
		catch (IOException | RuntimeException ex) {
			throw refusalIn(ex);
		}
	}

	private static UnreadableDocumentException refusalIn(Exception ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableDocumentException refusal) {
				return refusal;
			}
		}
		return new UnreadableDocumentException(Reason.DAMAGED, ex);
	}

	private static Workbook open(byte[] content) throws IOException {
		return switch (FileMagic.valueOf(content)) {
			case OOXML -> packed(content);
			case OLE2 -> old(new POIFSFileSystem(new ByteArrayInputStream(content)));
			default -> throw new UnreadableDocumentException(Reason.NOT_TEXT);
		};
	}

	private static Workbook packed(byte[] content) throws IOException {
		LedgerSize.check(content);
		return new XSSFWorkbook(PackedFile.open(content));
	}

	private static Workbook old(POIFSFileSystem file) throws IOException {
		if (file.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
			throw new UnreadableDocumentException(Reason.ENCRYPTED);
		}
		if (file.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
			throw new UnreadableDocumentException(Reason.MACROS);
		}
		return new HSSFWorkbook(file.getRoot(), false);
	}

	private static PlanText text(Workbook workbook) {
		CellText cellText = new CellText();
		List<Integer> shown = IntStream.range(0, workbook.getNumberOfSheets())
			.filter((sheet) -> !workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet))
			.boxed()
			.toList();
		List<Grid> grids = shown.stream()
			.map((sheet) -> Grid.of(new VisibleCells(workbook.getSheetAt(sheet), cellText).stream()))
			.toList();
		LedgerSize.check(grids.stream().mapToInt(Grid::size).sum());
		boolean named = grids.stream().filter(Grid::isLedger).count() > 1;
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < grids.size(); i++) {
			if (named && grids.get(i).isLedger()) {
				paragraphs.add(Paragraph.heading(1, workbook.getSheetName(shown.get(i))));
			}
			paragraphs.addAll(grids.get(i).paragraphs(i));
		}
		if (paragraphs.isEmpty()) {
			throw new UnreadableDocumentException(Reason.EMPTY);
		}
		return new PlanText(paragraphs);
	}

}
