package org.gongjian.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Two wordings of one thing, word by word: Chinese characters one at a time, numbers and
 * Latin words whole. Which kind of blank stands between them is no difference.
 *
 * @param old the former wording; what is gone from it is marked
 * @param now the new wording; what is new in it is marked
 */
public record Words(List<Piece> old, List<Piece> now) {

	private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*%?|[A-Za-z]+|.", Pattern.DOTALL);

	/** The same text has no-break spaces in one file and plain ones in another. */
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	/** Longer wordings are compared as a whole. */
	private static final int MOST_WORDS = 4000;

	/** So few words that stayed between two changes are shown as changed with them. */
	private static final int TOO_FEW_TO_READ = 1;

	/** Compares two wordings. */
	public static Words between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
			boolean changed = !old.equals(now);
			return new Words(List.of(new Piece(changed, before)), List.of(new Piece(changed, after)));
		}
		Words words = new Words(new ArrayList<>(), new ArrayList<>());
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			words.stayed(String.join("", old.subList(at, delta.getSource().getPosition())),
					delta.getSource().getPosition() - at, at > 0);
			add(words.old, true, String.join("", delta.getSource().getLines()));
			add(words.now, true, String.join("", delta.getTarget().getLines()));
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		words.stayed(String.join("", old.subList(at, old.size())), Integer.MAX_VALUE, false);
		return words;
	}

	private static List<String> words(String text) {
		return WORD.matcher(BLANKS.matcher(text).replaceAll(" ")).results().map(MatchResult::group).toList();
	}

	private void stayed(String text, int count, boolean betweenChanges) {
		boolean changed = betweenChanges && count <= TOO_FEW_TO_READ;
		add(this.old, changed, text);
		add(this.now, changed, text);
	}

	private static void add(List<Piece> pieces, boolean changed, String text) {
		if (text.isEmpty()) {
			return;
		}
		int last = pieces.size() - 1;
		if (last >= 0 && pieces.get(last).changed() == changed) {
			pieces.set(last, new Piece(changed, pieces.get(last).text() + text));
		}
		else {
			pieces.add(new Piece(changed, text));
		}
	}

	public boolean changed() {
		return this.old.stream().anyMatch(Piece::changed) || this.now.stream().anyMatch(Piece::changed);
	}

	/**
	 * A run of words.
	 *
	 * @param changed whether the other wording has it not
	 */
	public record Piece(boolean changed, String text) {

	}

}
