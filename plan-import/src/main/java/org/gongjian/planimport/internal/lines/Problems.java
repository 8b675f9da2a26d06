package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.jspecify.annotations.Nullable;

/**
 * The doubts that come up while a document is read, up to a number that a person can
 * still look through.
 */
public final class Problems {

	private static final int MOST = 1000;

	private static final Comparator<DraftProblem> IN_DOCUMENT_ORDER = Comparator
		.comparingInt((DraftProblem problem) -> problem.span().paragraph())
		.thenComparingInt((problem) -> problem.span().start());

	private final List<DraftProblem> found = new ArrayList<>();

	private int more;

	private @Nullable SourceSpan last;

	public void add(DraftProblem.Kind kind, SourceSpan span, String... facts) {
		if (this.found.size() < MOST) {
			this.found.add(new DraftProblem(kind, span, List.of(facts)));
		}
		else {
			this.more++;
			this.last = span;
		}
	}

	public List<DraftProblem> inDocumentOrder() {
		List<DraftProblem> problems = new ArrayList<>(this.found);
		problems.sort(IN_DOCUMENT_ORDER);
		if (this.last != null) {
			problems.add(new DraftProblem(DraftProblem.Kind.MORE, this.last, List.of(String.valueOf(this.more))));
		}
		return List.copyOf(problems);
	}

}
