package org.gongjian.planimport.internal.head;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanHead;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.lines.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a document says of itself.
 */
public final class HeadReader {

	private HeadReader() {
	}

	public static PlanHead read(List<Paragraph> paragraphs, List<Part> parts, Problems problems) {
		String title = TitleRule.of(paragraphs, plansIn(parts));
		Signature signature = Signature.of(paragraphs);
		Period period = PeriodRule.of((title != null) ? title : "", openings(parts), paragraphs);
		String place = JurisdictionRule.of(title, signature.issuer(), paragraphs);
		report("title", title, problems);
		report("period", period.start(), problems);
		report("jurisdiction", place, problems);
		return new PlanHead(title, DocumentNumberRule.of(paragraphs), signature.issuer(), signature.issuedOn(),
				period.start(), period.end(), place);
	}

	// Parts with blocks under a title of their own.
	private static int plansIn(List<Part> parts) {
		return (int) parts.stream().filter((part) -> part.title() != null && !part.root().children().isEmpty()).count();
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
