package org.gongjian.planimport.annotated;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Prints how well the annotated documents are read. It checks nothing, so it runs only
 * when it is asked for: {@code bin/score-reader}.
 */
class ReaderScore {

	private final DraftScore all = new DraftScore("all");

	@Test
	void print() throws IOException {
		for (String name : AnnotatedDocument.OWN) {
			print(AnnotatedDocument.own(name).score());
		}
		for (String name : AnnotatedDocument.REAL) {
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
