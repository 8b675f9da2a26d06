package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanHead;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a document says of itself.
 */
public final class HeadReader {

	private static final int LONGEST_LINE = 60;

	private HeadReader() {
	}

	public static PlanHead read(List<Paragraph> paragraphs, List<Part> parts, Problems problems, Coverage coverage) {
		String title = TitleRule.of(paragraphs, plansIn(parts));
		MetadataBlock metadata = MetadataBlock.of(paragraphs);
		Signature signature = Signature.of(paragraphs);
		IssueRemark remark = IssueRemark.of(paragraphs);
		String number = first(DocumentNumberRule.of(paragraphs), remark.documentNumber(), metadata.documentNumber());
		String issuer = first(signature.issuer(), remark.issuer(), metadata.issuer());
		LocalDate issuedOn = first(signature.issuedOn(), remark.issuedOn(), metadata.issuedOn());
		String named = (title != null) ? title : "";
		Period stated = PeriodRule.stated(named, openings(parts), paragraphs, issuedOn);
		Period period = (stated != null) ? stated : PeriodRule.assumed(named, issuedOn);
		String place = JurisdictionRule.of(title, issuer, paragraphs);
		report("title", title, problems);
		report("period", period.start(), problems);
		if (stated == null && period.start() != null) {
			problems.add(DraftProblem.Kind.PERIOD_ASSUMED, new SourceSpan(0, 0, 0),
					Integer.toString(period.start().getYear()));
		}
		report("jurisdiction", place, problems);
		PlanHead head = new PlanHead(title, number, issuer, issuedOn, period.start(), period.end(), place);
		mark(paragraphs, head, coverage);
		parts.stream().map(Part::title).forEach((line) -> Optional.ofNullable(line).ifPresent(coverage::mark));
		return head;
	}

	private static <T> @Nullable T first(@Nullable T text, @Nullable T remark, @Nullable T metadata) {
		return (text != null) ? text : (remark != null) ? remark : metadata;
	}

	// Lines that are a piece of title, number, issuer or date and nothing else.
	private static void mark(List<Paragraph> paragraphs, PlanHead head, Coverage coverage) {
		for (int i = 0; i < paragraphs.size(); i++) {
			if (Blanks.isLonger(paragraphs.get(i).text(), LONGEST_LINE)) {
				continue;
			}
			String line = Blanks.remove(paragraphs.get(i).text());
			if (line.length() > 2
					&& (isIn(head.title(), line) || isIn(head.documentNumber(), line) || isIn(head.issuer(), line)
							|| (head.issuedOn() != null && head.issuedOn().equals(DateLine.dateOf(line)))
							|| says(line, head.issuer()) || says(line, head.documentNumber()))) {
				coverage.mark(i);
			}
		}
	}

	// Of a remark in brackets: （云溪县人民政府2026年3月2日印发）.
	private static boolean says(String line, @Nullable String part) {
		return part != null && line.startsWith("（") && line.endsWith("）") && line.contains(Blanks.remove(part));
	}

	private static boolean isIn(@Nullable String part, String line) {
		return part != null && part.contains(line);
	}

	// Parts with blocks under a title of their own. Annexes stand behind another plan.
	private static int plansIn(List<Part> parts) {
		List<Part> plans = parts.stream()
			.filter((part) -> part.title() != null && !part.root().children().isEmpty())
			.toList();
		long own = plans.stream().filter((part) -> !part.isAnnex()).count();
		return (own == 1) ? 1 : plans.size();
	}

	// The sentences that may say what time the plan is for: the first of the text and
	// those of the goals.
	private static List<String> openings(List<Part> parts) {
		List<String> openings = new ArrayList<>();
		for (Part part : parts) {
			part.root()
				.all()
				.filter((block) -> block.kind() == SectionKind.GOALS)
				.map((block) -> block.body().text())
				.forEach(openings::add);
		}
		parts.stream().map(Part::root).map(Block::body).map((body) -> body.text()).forEach(openings::add);
		return openings;
	}

	private static void report(String what, @Nullable Object found, Problems problems) {
		if (found == null) {
			problems.add(DraftProblem.Kind.HEAD_INCOMPLETE, new SourceSpan(0, 0, 0), what);
		}
	}

}
