package org.gongjian.planimport;

import java.util.List;

/**
 * What was read from a plan document, for a person to check before it is published.
 *
 * @param head what the document says of itself
 * @param actions the actions with their tasks, in document order
 * @param problems what is unclear, in document order
 * @param unread the paragraphs that became nothing, in document order
 */
public record PlanDraft(PlanHead head, List<DraftAction> actions, List<DraftProblem> problems,
		List<DraftPassage> unread) {

	public PlanDraft {
		actions = List.copyOf(actions);
		problems = List.copyOf(problems);
		unread = List.copyOf(unread);
	}

	public PlanDraft withHead(PlanHead head) {
		return new PlanDraft(head, this.actions, this.problems, this.unread);
	}

	public PlanDraft withActions(List<DraftAction> actions) {
		return new PlanDraft(this.head, actions, this.problems, this.unread);
	}

	public PlanDraft withProblems(List<DraftProblem> problems) {
		return new PlanDraft(this.head, this.actions, problems, this.unread);
	}

	public PlanDraft withUnread(List<DraftPassage> unread) {
		return new PlanDraft(this.head, this.actions, this.problems, unread);
	}

	public int taskCount() {
		return this.actions.stream().mapToInt((action) -> action.tasks().size()).sum();
	}

}
