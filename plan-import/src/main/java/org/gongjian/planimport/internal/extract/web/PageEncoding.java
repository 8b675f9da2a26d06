package org.gongjian.planimport.internal.extract.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a page is encoded. What a page declares is often wrong, so a page that is
 * UTF-8 throughout is read as UTF-8 whatever it says; of the Chinese encodings GB18030
 * holds all that gb2312 and gbk hold.
 */
final class PageEncoding {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** A meta element stands near the top of a page. */
	private static final int HEAD = 8192;

	private static final Pattern DECLARED = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})");

	private PageEncoding() {
	}

	static String decode(byte[] page) {
		Charset marked = marked(page);
		String text = (marked != null) ? new String(page, marked) : unmarked(page);
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		return text;
	}

	private static @Nullable Charset marked(byte[] page) {
		if (page.length < 2) {
			return null;
		}
		int mark = (page[0] & 0xFF) << 8 | (page[1] & 0xFF);
		return (mark == 0xFEFF || mark == 0xFFFE) ? StandardCharsets.UTF_16 : null;
	}

	private static String unmarked(byte[] page) {
		Charset declared = declared(page);
		List<Charset> encodings = new ArrayList<>(List.of(StandardCharsets.UTF_8));
		if (declared != null) {
			encodings.add(declared);
		}
		encodings.add(GB18030);
		for (Charset encoding : encodings) {
			String text = strict(page, encoding);
			if (text != null) {
				return text;
			}
		}
		// A page with a few broken characters is still a page.
		String text = new String(page, (declared != null) ? declared : GB18030);
		long broken = text.chars().filter((c) -> c == '\uFFFD').count();
		if (broken * 20 > text.length()) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		return text;
	}

	private static @Nullable Charset declared(byte[] page) {
		String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher matcher = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
		if (!matcher.find()) {
			return null;
		}
		String name = matcher.group(1);
		try {
			return name.startsWith("gb") ? GB18030 : Charset.forName(name);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable String strict(byte[] page, Charset encoding) {
		try {
			return encoding.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(page))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
