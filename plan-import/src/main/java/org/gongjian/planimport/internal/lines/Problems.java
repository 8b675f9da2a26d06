package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;

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

	public void add(DraftProblem.Kind kind, SourceSpan span, String... facts) {
		if (this.found.size() < MOST) {
			this.found.add(new DraftProblem(kind, span, List.of(facts)));
		}
	}

	public List<DraftProblem> inDocumentOrder() {
		return this.found.stream().sorted(IN_DOCUMENT_ORDER).toList();
	}

}
