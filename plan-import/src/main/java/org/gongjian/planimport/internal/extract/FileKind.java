package org.gongjian.planimport.internal.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.pdf.PdfFile;
import org.gongjian.planimport.internal.extract.sheet.CommaText;
import org.gongjian.planimport.internal.extract.sheet.SheetFile;
import org.gongjian.planimport.internal.extract.web.WebPage;
import org.gongjian.planimport.internal.extract.word.WordFile;

/**
 * The kinds of files that are read, told by the ending of the name. Whether the content
 * is what the name says is checked by what reads it.
 */
public enum FileKind {

	/** Plain text. */
	TEXT(List.of("txt", "text"), PlainTextFile::read),

	/** A Word file of 2007 and later, with or without macros, or a template. */
	WORD(List.of("docx", "docm", "dotx", "dotm"), WordFile::read),

	/** A Word file of 97 to 2003, also as WPS writes it. */
	OLD_WORD(List.of("doc", "dot", "wps", "wpt"), WordFile::read),

	/** A PDF file with a text layer. */
	PDF(List.of("pdf"), PdfFile::read),

	/** A saved web page. */
	WEB_PAGE(List.of("html", "htm", "xhtml", "shtml"), WebPage::read),

	/** A spreadsheet of today. */
	SHEET(List.of("xlsx", "xlsm", "et"), SheetFile::read),

	/** A spreadsheet of former programs. */
	OLD_SHEET(List.of("xls"), SheetFile::read),

	/** A table saved as text. */
	COMMA_TEXT(List.of("csv"), (content) -> CommaText.read(TextDecoder.decode(content)));

	private final List<String> endings;

	private final Function<byte[], PlanText> reader;

	FileKind(List<String> endings, Function<byte[], PlanText> reader) {
		this.endings = endings;
		this.reader = reader;
	}

	/**
	 * The text of a file.
	 * @throws UnreadableDocumentException if the file is empty, of an unknown kind or not
	 * what its name says
	 */
	public static PlanText read(String fileName, byte[] content) {
		FileKind kind = of(fileName);
		if (content.length == 0) {
			throw new UnreadableDocumentException(Reason.EMPTY);
		}
		return kind.reader.apply(content);
	}

	/** The endings of all kinds, the usual one of each kind first. */
	public static List<String> endings() {
		return Arrays.stream(values()).flatMap((kind) -> kind.endings.stream()).toList();
	}

	private static FileKind of(String fileName) {
		String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (FileKind kind : values()) {
			if (kind.endings.contains(ending)) {
				return kind;
			}
		}
		throw new UnreadableDocumentException(Reason.UNKNOWN_KIND);
	}

}
