package org.gongjian.planimport.internal.extract.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.packed.PackedFile;

/**
 * How large a ledger may be. The rows of a packed workbook are counted in passing before
 * its cells are brought into memory, where the cells of 100,000 rows have no room.
 */
final class LedgerSize {

	/** Twenty thousand tasks, with some rows for titles, heads and sections. */
	static final int MOST_ROWS = 20_200;

	/** What the reading process has memory for, with several sheets side by side. */
	private static final int MOST_CELLS = 400_000;

	private static final XMLInputFactory FACTORY = factory();

	private int rows;

	private int cells;

	private LedgerSize() {
	}

	/**
	 * Counts the rows of a packed workbook in which something stands.
	 * @throws UnreadableDocumentException if there are more than are read at once
	 */
	static void check(byte[] content) throws IOException {
		try (OPCPackage parts = PackedFile.open(content)) {
			Iterator<InputStream> sheets = new XSSFReader(parts).getSheetsData();
			LedgerSize size = new LedgerSize();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					size.count(FACTORY.createXMLStreamReader(sheet));
				}
			}
		}
		catch (OpenXML4JException | XMLStreamException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	/** Refuses a number of rows that is more than is read at once. */
	static void check(int rows) {
		if (rows > MOST_ROWS) {
			throw new UnreadableDocumentException(Reason.TOO_MANY_ROWS);
		}
	}

	// A row that is only formatted holds cells without a value and does not count.
	private void count(XMLStreamReader sheet) throws XMLStreamException {
		boolean filled = false;
		while (sheet.hasNext()) {
			int event = sheet.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = sheet.getLocalName();
				filled |= name.equals("v") || name.equals("is");
				this.cells += name.equals("c") ? 1 : 0;
			}
			else if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
				this.rows += filled ? 1 : 0;
				filled = false;
				check(this.rows);
				if (this.cells > MOST_CELLS) {
					throw new UnreadableDocumentException(Reason.TOO_LARGE);
				}
			}
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

}
