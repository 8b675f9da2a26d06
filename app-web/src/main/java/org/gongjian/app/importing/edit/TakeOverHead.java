package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * Takes over from the text in force what a new text does not say of itself: it may have
 * been typed in by hand then. What was taken over is a doubt, so that somebody looks at
 * it.
 *
 * @param heading the head of the text in force
 * @param years its years
 */
public record TakeOverHead(PlanHeading heading, PlanYears years) implements Edit {

	public static TakeOverHead of(Plan plan) {
		return new TakeOverHead(plan.heading(), plan.years());
	}

	@Override
	public Edited apply(PlanDraft draft) {
		PlanHead head = draft.head();
		boolean period = head.periodStart() == null && head.periodEnd() == null;
		PlanHead filled = new PlanHead(or(head.title(), this.heading.title()),
				or(head.documentNumber(), this.heading.documentNumber()), or(head.issuer(), this.heading.issuer()),
				or(head.issuedOn(), this.heading.issuedOn()), period ? this.years.start() : head.periodStart(),
				period ? this.years.end() : head.periodEnd(), head.jurisdiction());
		List<String> taken = taken(head, filled);
		PlanDraft after = taken.isEmpty() ? draft
				: draft.withHead(filled).withProblems(problems(draft.problems(), taken));
		return Edited.of(after, Spot.action(0), "importing.done.tookOverHead");
	}

	private static List<String> taken(PlanHead before, PlanHead after) {
		List<String> taken = new ArrayList<>();
		addIfFilled(taken, "title", before.title(), after.title());
		addIfFilled(taken, "number", before.documentNumber(), after.documentNumber());
		addIfFilled(taken, "issuer", before.issuer(), after.issuer());
		addIfFilled(taken, "issuedOn", before.issuedOn(), after.issuedOn());
		addIfFilled(taken, "period", before.periodStart(), after.periodStart());
		return taken;
	}

	private static void addIfFilled(List<String> taken, String part, @Nullable Object before, @Nullable Object after) {
		if (before == null && after != null) {
			taken.add(part);
		}
	}

	private static List<DraftProblem> problems(List<DraftProblem> problems, List<String> taken) {
		List<DraftProblem> left = new ArrayList<>();
		left.add(new DraftProblem(DraftProblem.Kind.HEAD_TAKEN_OVER, new SourceSpan(0, 0, 0), taken));
		problems.stream()
			.filter((doubt) -> doubt.kind() != DraftProblem.Kind.HEAD_INCOMPLETE
					|| !Set.copyOf(taken).containsAll(doubt.facts()))
			.forEach(left::add);
		return left;
	}

	private static <T> @Nullable T or(@Nullable T said, @Nullable T otherwise) {
		return (said != null) ? said : otherwise;
	}

}
