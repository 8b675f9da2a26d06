package org.gongjian.planimport.internal.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * A PDF file. One without a text layer holds pictures of pages and is refused.
 */
public final class PdfFile {

	private static final int MOST_PAGES = 1_500;

	private static final int MOST_GLYPHS = 2_000_000;

	/** A page of a plan holds hundreds of characters; a stamp on a scan holds a few. */
	private static final int FEWEST_A_PAGE = 8;

	static {
		FontMappers.set(new StandInFont());
	}

	private PdfFile() {
	}

	public static PlanText read(byte[] content) {
		if (!isPdf(content)) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		try (PDDocument document = Loader.loadPDF(content)) {
			List<Paragraph> paragraphs = PdfText.of(pages(document));
			if (paragraphs.stream().allMatch((paragraph) -> paragraph.text().isBlank())) {
				throw new UnreadableDocumentException(Reason.SCANNED);
			}
			return new PlanText(paragraphs);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableDocumentException(Reason.ENCRYPTED, ex);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		// The library answers broken content with exceptions of many kinds.
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	// Some programs write a few bytes before the mark.
	private static boolean isPdf(byte[] content) {
		for (int i = 0; i < Math.min(content.length - 4, 1024); i++) {
			if (content[i] == '%' && content[i + 1] == 'P' && content[i + 2] == 'D' && content[i + 3] == 'F') {
				return true;
			}
		}
		return false;
	}

	private static List<PdfPage> pages(PDDocument document) throws IOException {
		int count = document.getNumberOfPages();
		if (count == 0) {
			throw new UnreadableDocumentException(Reason.DAMAGED);
		}
		if (count > MOST_PAGES) {
			throw new UnreadableDocumentException(Reason.TOO_LARGE);
		}
		List<PdfPage> pages = new ArrayList<>();
		int glyphs = 0;
		int unreadable = 0;
		for (int i = 0; i < count; i++) {
			GlyphReader reader = GlyphReader.read(document, i + 1);
			glyphs += reader.glyphs().size();
			unreadable += reader.unreadable();
			if (glyphs > MOST_GLYPHS) {
				throw new UnreadableDocumentException(Reason.TOO_LARGE);
			}
			pages.add(page(document.getPage(i), reader));
		}
		if (glyphs < FEWEST_A_PAGE * count || unreadable > glyphs) {
			throw new UnreadableDocumentException(Reason.SCANNED);
		}
		return pages;
	}

	private static PdfPage page(PDPage page, GlyphReader reader) throws IOException {
		boolean turned = reader.direction() % 180 != 0;
		float width = page.getCropBox().getWidth();
		float height = page.getCropBox().getHeight();
		return new PdfPage(turned ? height : width, turned ? width : height, reader.glyphs(),
				RuleReader.read(page, reader.direction()));
	}

}
