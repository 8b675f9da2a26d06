package org.gongjian.planimport.annotated;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Prints how well the annotated documents are read. It checks nothing, so it runs only
 * when it is asked for: {@code bin/score-reader}.
 */
class ReaderScore {

	private static final List<String> OWN = List.of("work-points", "campaign", "task-table", "implementation-opinion",
			"yearly-plan", "three-plans");

	private static final List<String> REAL = List.of("chongqing-2020-work-points", "yubei-2020-special-actions");

	private final DraftScore all = new DraftScore("all");

	@Test
	void print() throws IOException {
		for (String name : OWN) {
			print(AnnotatedDocument.own(name).score());
		}
		for (String name : REAL) {
			try {
				print(AnnotatedDocument.real(name).score());
			}
			catch (TestAbortedException ex) {
				System.out.println(ex.getMessage());
			}
		}
		System.out.print(this.all.table());
	}

	private void print(DraftScore score) {
		System.out.print(Boolean.getBoolean("misses") ? score : score.table());
		this.all.add(score);
	}

}
