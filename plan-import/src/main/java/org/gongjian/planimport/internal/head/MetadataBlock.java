package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Search;
import org.jspecify.annotations.Nullable;

/**
 * The block of labels that government sites put above a document: 发文字号, 发布机构, 成文日期. It
 * speaks where the document itself does not.
 *
 * @param documentNumber behind 发文字号
 * @param issuer behind 发文机关 or 发布机构
 * @param issuedOn behind 成文日期
 */
record MetadataBlock(@Nullable String documentNumber, @Nullable String issuer, @Nullable LocalDate issuedOn) {

	private static final int HEAD = 80;

	private static final int LONGEST = 400;

	private static final Pattern LABEL = Pattern.compile(
			"[\\[【]?\\s?(?<label>发文字号|文件编号|发文机关|发布机构|制发机关|成文日期|生成日期|索\\s?引\\s?号|主题分类|体裁分类|发布日期|标\\s?题|公开日期|有效性)\\s?[\\]】]?\\s?[:：]?");

	private static final Search LABELS = new Search(LABEL, "[【发文制成生索主体标公有 \t\n\u000B\f\r");

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})日?");

	static MetadataBlock of(List<Paragraph> paragraphs) {
		List<String> values = new ArrayList<>();
		String text = String.join("\n",
				paragraphs.stream().limit(HEAD).map(Paragraph::text).filter(MetadataBlock::mayBe).toList());
		List<MatchResult> labels = LABELS.in(text);
		if (labels.isEmpty()) {
			return new MetadataBlock(null, null, null);
		}
		values.add(value(text, labels, "发文字号|文件编号"));
		values.add(value(text, labels, "发文机关|发布机构|制发机关"));
		values.add(value(text, labels, "成文日期|生成日期"));
		String number = Blanks.remove(values.get(0));
		String issuer = Blanks.remove(values.get(1));
		return new MetadataBlock(DocumentNumberRule.is(number) ? number : null, issuer.isEmpty() ? null : issuer,
				day(values.get(2)));
	}

	private static boolean mayBe(String line) {
		return line.length() <= LONGEST && line.indexOf('。') < 0;
	}

	// What stands behind the first label of a kind that has words before the next.
	private static String value(String text, List<MatchResult> labels, String kind) {
		int from = -1;
		for (MatchResult label : labels) {
			String value = (from >= 0) ? text.substring(from, label.start()).strip() : "";
			if (!value.isEmpty()) {
				return firstLine(value);
			}
			from = Blanks.remove(label.group(1)).matches(kind) ? label.end() : -1;
		}
		return (from >= 0) ? firstLine(text.substring(from).strip()) : "";
	}

	private static String firstLine(String value) {
		int end = value.indexOf('\n');
		String line = (end > 0) ? value.substring(0, end) : value;
		return (line.length() <= 40) ? line : "";
	}

	private static @Nullable LocalDate day(String value) {
		Matcher day = DAY.matcher(Blanks.remove(value));
		return day.lookingAt() ? PlanDay.of(Period.NONE, day.group(1), day.group(2), day.group(3)) : null;
	}

}
