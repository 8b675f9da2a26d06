package org.gongjian.app.importing.edit;

import org.gongjian.app.frame.PlainText;
import org.gongjian.planimport.DraftTask;

/**
 * What elements of a draft are called in a sentence: a task by its number, what has none
 * by its first words.
 */
final class Names {

	private static final int SHOWN = 16;

	private Names() {
	}

	static String of(DraftTask task) {
		return (task.number() != null && !task.number().isBlank()) ? task.number() : quoted(task.text());
	}

	static String quoted(String words) {
		return "“" + ((words.length() <= SHOWN) ? words : PlainText.beginning(words, SHOWN) + "…") + "”";
	}

}
