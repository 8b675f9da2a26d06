package org.gongjian.planimport.internal.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The one font that stands in for all that a file names but does not hold. Characters are
 * read, not drawn, so the fonts of the machine need not be searched, nor a list of them
 * be written to the disk.
 */
final class StandInFont implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	StandInFont() {
		try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
			if (file == null) {
				throw new IllegalStateException("There is no font " + FONT);
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	@SuppressWarnings("NullAway") // The library takes null where there is no OpenType
									// font.
	public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, this.font, true);
	}

}
