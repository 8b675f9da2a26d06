package org.gongjian.planimport.internal.lines;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTests {

	private final Problems problems = new Problems();

	@Test
	void doubtsStandInDocumentOrder() {
		this.problems.add(DraftProblem.Kind.NO_UNIT, new SourceSpan(3, 0, 2));
		this.problems.add(DraftProblem.Kind.NUMBER_GAP, new SourceSpan(1, 5, 6));
		this.problems.add(DraftProblem.Kind.UNCLEAR_UNIT, new SourceSpan(1, 2, 4));

		assertThat(this.problems.inDocumentOrder()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.UNCLEAR_UNIT, DraftProblem.Kind.NUMBER_GAP, DraftProblem.Kind.NO_UNIT);
	}

	@Test
	void noMoreAreKeptThanAPersonCanLookThrough() {
		for (int i = 0; i < 5000; i++) {
			this.problems.add(DraftProblem.Kind.NO_UNIT, new SourceSpan(i, 0, 1));
		}
		assertThat(this.problems.inDocumentOrder()).hasSize(1001)
			.last()
			.satisfies((last) -> assertThat(last.kind()).isEqualTo(DraftProblem.Kind.MORE))
			.satisfies((last) -> assertThat(last.facts()).containsExactly("4000"));
	}

}
