package org.gongjian.planimport.internal.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text file is encoded: UTF-16 says so itself, UTF-8 can be told from
 * everything else, and what is left of Chinese text is GB18030.
 */
final class TextDecoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private TextDecoder() {
	}

	static String decode(byte[] content) {
		if (startsWith(content, 0xFE, 0xFF)) {
			return checked(strict(content, 2, StandardCharsets.UTF_16BE));
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return checked(strict(content, 2, StandardCharsets.UTF_16LE));
		}
		int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		String text = strict(content, mark, StandardCharsets.UTF_8);
		return checked((text != null || mark > 0) ? text : strict(content, 0, GB18030));
	}

	private static boolean startsWith(byte[] content, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable String strict(byte[] content, int from, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content, from, content.length - from))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	// Control characters other than white space stand in programs and pictures, not in
	// text.
	private static String checked(@Nullable String text) {
		if (text == null || text.chars().anyMatch((c) -> c < ' ' && !Character.isWhitespace(c))) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		return text;
	}

}
