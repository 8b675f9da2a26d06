package org.gongjian.app.publishing;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.gongjian.app.frame.PlainText;

/**
 * What was decided on the page that publishes a draft, with members that nobody can have
 * meant cut short.
 *
 * @param form what was decided
 * @param tooLong the indexes of the collective words whose members were cut
 */
record ReadForm(PublishForm form, Set<Integer> tooLong) {

	/** How long the members of one word can be: as long as the longest task. */
	static final int LONGEST = 20_000;

	/** How much of members that are longer is shown again. */
	static final int SHOWN = 2_000;

	static ReadForm of(PublishForm form, int words) {
		Set<Integer> tooLong = new TreeSet<>(
				IntStream.range(0, words).filter((word) -> form.memberNames(word).length() > LONGEST).boxed().toList());
		if (tooLong.isEmpty()) {
			return new ReadForm(form, tooLong);
		}
		return new ReadForm(form.withMembers(IntStream.range(0, words)
			.mapToObj((word) -> PlainText.beginning(form.memberNames(word), tooLong.contains(word) ? SHOWN : LONGEST))
			.toList()), tooLong);
	}

	boolean isCut() {
		return !this.tooLong.isEmpty();
	}

}
