package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.tasks.Requirements;

/**
 * Which sentences of a passage outside of the tasks became something: those with a
 * figure, a date or a lead, and the heading in front of them. Of 强化督查。每月调度。落实责任。 the last
 * is unread, and of 区商务委牵头。区商务委负责流通。 too.
 */
final class ReadSentences {

	private static final int LONGEST_HEADING = 24;

	private ReadSentences() {
	}

	static void mark(PlacedText text, Requirements asked, List<LeadSentence> leads, Coverage coverage) {
		List<SourceSpan> spans = Stream
			.concat(Stream.concat(asked.targets().stream().map(DraftTarget::span),
					asked.duties().stream().map(DraftDuty::span)),
					leads.stream().flatMap((lead) -> lead.officials().stream()).map(DraftOfficial::span))
			.toList();
		List<PlacedText> sentences = sentences(text);
		List<PlacedText> leading = leading(sentences, leads);
		boolean read = false;
		for (PlacedText sentence : sentences) {
			if (holds(sentence, spans) || leading.contains(sentence)) {
				coverage.markPart(sentence);
				read = true;
			}
		}
		if (read && sentences.get(0).text().length() <= LONGEST_HEADING) {
			coverage.markPart(sentences.get(0));
		}
	}

	/**
	 * A unit leads in the sentence that names it first; what a later one asks of it was
	 * not read.
	 */
	private static List<PlacedText> leading(List<PlacedText> sentences, List<LeadSentence> leads) {
		return leads.stream()
			.flatMap((lead) -> lead.units().stream())
			.flatMap((unit) -> sentences.stream().filter((sentence) -> sentence.text().contains(unit)).limit(1))
			.toList();
	}

	private static List<PlacedText> sentences(PlacedText text) {
		SentenceLayout layout = text.layout();
		List<PlacedText> sentences = new ArrayList<>();
		int from = 0;
		while (from < text.text().length()) {
			int to = Math.min(Math.max(layout.sentenceEnd(from), from) + 1, text.text().length());
			sentences.add(text.part(from, to));
			from = to;
		}
		return sentences;
	}

	private static boolean holds(PlacedText sentence, List<SourceSpan> spans) {
		return sentence.lines()
			.stream()
			.map(PlacedText::span)
			.anyMatch((line) -> spans.stream()
				.anyMatch((span) -> span.paragraph() == line.paragraph() && span.start() < line.end()
						&& span.end() > line.start()));
	}

}
