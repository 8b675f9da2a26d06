package org.gongjian.planimport.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.AnnexLine;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.gongjian.planimport.internal.lines.TitleLine;
import org.jspecify.annotations.Nullable;

/**
 * The document's own title, without the notice that wraps it, line ends taken out: of
 * 关于印发《云溪县供水方案》的通知 it is 云溪县供水方案. Where several plans stand in one document, it is the
 * line above the first one's title.
 */
final class TitleRule {

	private static final Pattern NOTICE = Pattern.compile("印发(?:《([^《》]{4,80})》|([^《》]{4,80}?))的\\s*通\\s*知");

	/** A line such as （此件公开发布）. */
	private static final Pattern REMARK = Pattern.compile("[（(].*[）)]");

	private static final Pattern YEARS = Pattern.compile("[（(]20\\d{2}年?(?:[-—–~～至到]{1,2}20\\d{2})?(?:年|年度)?[）)]");

	private static final int LONGEST_YEARS = 15;

	private static final int HEAD = 40;

	private TitleRule() {
	}

	static @Nullable String of(List<Paragraph> paragraphs, int plans) {
		List<String> head = paragraphs.stream().limit(HEAD).map(Paragraph::text).toList();
		Matcher notice = NOTICE.matcher(String.join("", head));
		if (notice.find()) {
			return withYears(Blanks.remove((notice.group(1) != null) ? notice.group(1) : notice.group(2)), paragraphs);
		}
		for (int i = 0; i < head.size(); i++) {
			if (TitleLine.is(head.get(i))) {
				String title = Blanks.remove(above(head, i) + head.get(i));
				return (plans > 1 && i > 0) ? above(head, i) : withYears(title, paragraphs);
			}
		}
		return head.stream()
			.filter(TitleLine::isHeadingLike)
			.filter((line) -> !AnnexLine.is(line) && ItemNumber.at(line) == null)
			.findFirst()
			.map(Blanks::remove)
			.orElse(null);
	}

	// The years below the title itself belong to it where the notice leaves them out.
	private static String withYears(String title, List<Paragraph> paragraphs) {
		for (int i = 1; i < Math.min(paragraphs.size(), HEAD); i++) {
			if (Blanks.isLonger(paragraphs.get(i).text(), LONGEST_YEARS)) {
				continue;
			}
			String joined = Blanks.remove(paragraphs.get(i - 1).text());
			String years = Blanks.remove(paragraphs.get(i).text());
			if (!joined.isEmpty() && title.endsWith(joined) && YEARS.matcher(years).matches()) {
				return title + years;
			}
		}
		return title;
	}

	// The lines of a title that runs over several.
	private static String above(List<String> head, int line) {
		List<String> lines = new ArrayList<>();
		for (int i = line - 1; i >= 0 && i >= line - 3 && TitleLine.isHeadingLike(head.get(i)); i--) {
			if (DocumentNumberRule.is(head.get(i)) || DateLine.is(head.get(i)) || REMARK.matcher(head.get(i)).matches()
					|| AnnexLine.is(head.get(i))) {
				break;
			}
			lines.add(0, head.get(i));
		}
		return String.join("", lines);
	}

}
