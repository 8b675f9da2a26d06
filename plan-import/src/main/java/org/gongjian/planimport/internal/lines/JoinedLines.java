package org.gongjian.planimport.internal.lines;

import org.gongjian.planimport.DraftProblem;

/**
 * A line that was cut within its sentence is joined with the next one; the user is told
 * where. A heading on its own line is not a cut sentence.
 */
final class JoinedLines {

	private static final String SENTENCE_ENDS = "。；;：:？！?!）)”》";

	private static final int SHOWN = 8;

	private JoinedLines() {
	}

	static void report(Block block, PlacedText line, Problems problems) {
		String text = block.lastLine().text();
		if (text.isEmpty() || block.heading().isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
			return;
		}
		boolean list = text.endsWith("、") || text.endsWith("，");
		boolean heading = !list && !block.hasBody() && TitleLine.isHeadingLike(text.replace('，', ' '));
		if (!heading || startsInSentence(line.text())) {
			problems.add(DraftProblem.Kind.JOINED_LINES, line.span(),
					text.substring(Math.max(text.length() - SHOWN, 0)),
					line.text().substring(0, Math.min(SHOWN, line.text().length())));
		}
	}

	// The rest of a cut sentence is near to a comma; a new sentence has its subject
	// first.
	private static boolean startsInSentence(String line) {
		int comma = line.indexOf('，');
		return comma >= 0 && comma <= 3;
	}

}
