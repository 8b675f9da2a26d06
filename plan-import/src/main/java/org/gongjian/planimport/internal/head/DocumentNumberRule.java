package org.gongjian.planimport.internal.head;

import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The issue number of this document stands on a line of its own near its top:
 * 云农发〔2026〕3号. A number within a sentence is that of another document.
 */
final class DocumentNumberRule {

	private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{1,15}[〔\\[(（]\\d{4}[〕\\])）]第?\\d{1,5}号");

	/** What stands beside it on its line: 签发人：周明远. */
	private static final Pattern SIGNED = Pattern.compile("签发(?:人)?[：:][\\p{IsHan}·]{0,20}$");

	/** What stands before it on its line: 云溪县人民政府文件, 文号：. */
	private static final Pattern LETTERHEAD = Pattern
		.compile("^(?:\\p{IsHan}{4,40}文件(?=\\p{IsHan})|(?:发文)?(?:文号|字号)[：:])");

	private static final int HEAD = 60;

	private DocumentNumberRule() {
	}

	static @Nullable String of(List<Paragraph> paragraphs) {
		return paragraphs.stream()
			.limit(HEAD)
			.map(Paragraph::text)
			.filter((line) -> line.indexOf('号') > 0)
			.map(Blanks::remove)
			.map((line) -> SIGNED.matcher(line).replaceFirst(""))
			.map((line) -> LETTERHEAD.matcher(line).replaceFirst(""))
			.filter(DocumentNumberRule::is)
			.findFirst()
			.orElse(null);
	}

	static boolean is(String line) {
		return line.length() <= 40 && line.endsWith("号") && NUMBER.matcher(line).matches();
	}

}
