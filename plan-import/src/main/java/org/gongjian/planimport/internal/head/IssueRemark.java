package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A line in brackets near the top that says who issued the document, when and under which
 * number, in any order: （云溪县人民政府2026年3月2日印发，云政发〔2026〕3号）, （云政发〔2026〕3号）. It speaks where
 * no signature does.
 *
 * @param documentNumber the number
 * @param issuer the body
 * @param issuedOn the day
 */
record IssueRemark(@Nullable String documentNumber, @Nullable String issuer, @Nullable LocalDate issuedOn) {

	private static final IssueRemark NONE = new IssueRemark(null, null, null);

	private static final int HEAD = 20;

	private static final int LONGEST = 120;

	private static final Pattern BRACKETS = Pattern.compile("[（(](.{6,100})[）)]");

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{IsHan}])\\p{IsHan}{1,15}[〔\\[]\\d{4}[〕\\]]第?\\d{1,5}号");

	private static final Pattern DAY = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

	private static final Pattern BESIDE = Pattern.compile("[，,；;、。]+$|^[，,；;、。]+|印发|发布|公布");

	private static final Pattern BODY = Pattern
		.compile("\\p{IsHan}[\\p{IsHan}、]{2,60}(?:委员会|政府|办公室|办公厅|小组|指挥部|[局厅部委办])");

	static IssueRemark of(List<Paragraph> paragraphs) {
		return paragraphs.stream()
			.limit(HEAD)
			.map(Paragraph::text)
			.filter((line) -> line.length() <= LONGEST && (line.startsWith("（") || line.startsWith("(")))
			.map(IssueRemark::in)
			.filter((remark) -> !remark.equals(NONE))
			.findFirst()
			.orElse(NONE);
	}

	private static IssueRemark in(String line) {
		Matcher brackets = BRACKETS.matcher(line.strip());
		if (!brackets.matches()) {
			return NONE;
		}
		Matcher number = NUMBER.matcher(brackets.group(1));
		String printed = number.find() ? number.group() : null;
		String rest = Blanks.remove((printed != null) ? number.replaceFirst("，") : brackets.group(1));
		Matcher day = DAY.matcher(rest);
		LocalDate issuedOn = day.find() ? DateLine.dateOf(day.group()) : null;
		String body = BESIDE.matcher(day.reset().replaceFirst("")).replaceAll("");
		boolean issued = BODY.matcher(body).matches();
		return (issued || body.isEmpty()) ? new IssueRemark(printed, issued ? body : null, issuedOn) : NONE;
	}

}
