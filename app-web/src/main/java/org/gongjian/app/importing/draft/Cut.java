package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.PlanDraft;

/**
 * A sentence of a task that can become a task of its own with all that follows it.
 *
 * @param at how many characters stand before it
 * @param words the sentence
 */
record Cut(int at, String words) {

	private static final Pattern SENTENCE = Pattern.compile("[^。；;！!？?\\n]*[。；;！!？?\\n]*");

	/** The sentences of the task at a place but the first. */
	static List<Cut> all(PlanDraft draft, Spot place) {
		if (place.level() != Level.TASK) {
			return List.of();
		}
		return SENTENCE.matcher(PlainText.of(Level.TASK.at(draft, place).text()))
			.results()
			.filter((found) -> found.start() > 0 && !found.group().isBlank())
			.map((found) -> new Cut(found.start(), found.group()))
			.toList();
	}

}
