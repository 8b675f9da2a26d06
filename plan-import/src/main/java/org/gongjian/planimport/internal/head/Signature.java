package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.TitleLine;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a document and when: the lines of a name above a line that is a date (云溪县水利局,
 * below it 2026年2月20日). Of a title above the date the words before 关于 are the name. The
 * print date (2026年2月22日印发) does not count.
 *
 * @param issuer the body that signs
 * @param issuedOn the date under its name
 */
record Signature(@Nullable String issuer, @Nullable LocalDate issuedOn) {

	private static final int LINES = 3;

	private static final int LONGEST = 80;

	/** 云溪县水利局 2026年2月20日: name and day on one line. */
	private static final Pattern TOGETHER = Pattern.compile(
			"[\\s\\u3000]*(?<body>\\p{IsHan}[\\p{IsHan}、]{3,40}(?:委员会|政府|办公室|办公厅|小组|指挥部|[局厅部委办]))[\\s\\u3000]{1,30}(?<day>\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)[\\s\\u3000]*");

	private static final Pattern NO_NAME = Pattern.compile("[★☆◆]");

	static Signature of(List<Paragraph> paragraphs) {
		for (int i = 0; i < paragraphs.size(); i++) {
			String line = paragraphs.get(i).text();
			if (line.length() > LONGEST || line.indexOf('日') < 0) {
				continue;
			}
			Matcher together = TOGETHER.matcher(line);
			if (together.matches() && !paragraphs.get(i).isCell()) {
				return new Signature(Blanks.remove(together.group("body")), DateLine.dateOf(together.group("day")));
			}
			LocalDate date = DateLine.dateOf(line);
			if (date != null && !paragraphs.get(i).isCell()) {
				return new Signature(nameAbove(paragraphs, i), date);
			}
		}
		return new Signature(null, null);
	}

	private static @Nullable String nameAbove(List<Paragraph> paragraphs, int date) {
		StringBuilder name = new StringBuilder();
		for (int i = date - 1; i >= 0 && i >= date - LINES; i--) {
			String line = paragraphs.get(i).text();
			if (!TitleLine.isHeadingLike(line) || DocumentNumberRule.is(line)) {
				break;
			}
			name.insert(0, Blanks.remove(line));
		}
		int about = name.indexOf("关于");
		String body = NO_NAME.matcher((about > 0) ? name.substring(0, about) : name).replaceAll("");
		return body.isEmpty() ? null : body;
	}

}
