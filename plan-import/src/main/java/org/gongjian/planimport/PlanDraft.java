package org.gongjian.planimport;

import java.util.List;

/**
 * What was read from a plan document, for a person to check before it is published.
 *
 * @param head what the document says of itself
 * @param actions the actions with their tasks, in document order
 * @param problems what is unclear, in document order
 * @param unread the paragraphs that became nothing, in document order
 * @param dismissed those of which a person said that nothing is to be made of them
 */
public record PlanDraft(PlanHead head, List<DraftAction> actions, List<DraftProblem> problems,
		List<DraftPassage> unread, List<DraftPassage> dismissed) {

	public PlanDraft {
		actions = List.copyOf(actions);
		problems = List.copyOf(problems);
		unread = List.copyOf(unread);
		dismissed = List.copyOf(dismissed);
	}

	/** A draft as it was read, on which nobody has decided anything. */
	public PlanDraft(PlanHead head, List<DraftAction> actions, List<DraftProblem> problems, List<DraftPassage> unread) {
		this(head, actions, problems, unread, List.of());
	}

	public PlanDraft withHead(PlanHead head) {
		return new PlanDraft(head, this.actions, this.problems, this.unread, this.dismissed);
	}

	public PlanDraft withActions(List<DraftAction> actions) {
		return new PlanDraft(this.head, actions, this.problems, this.unread, this.dismissed);
	}

	public PlanDraft withProblems(List<DraftProblem> problems) {
		return new PlanDraft(this.head, this.actions, problems, this.unread, this.dismissed);
	}

	public PlanDraft withUnread(List<DraftPassage> unread) {
		return new PlanDraft(this.head, this.actions, this.problems, unread, this.dismissed);
	}

	/** The draft with other passages dismissed, and these left to look at. */
	public PlanDraft withPassages(List<DraftPassage> unread, List<DraftPassage> dismissed) {
		return new PlanDraft(this.head, this.actions, this.problems, unread, dismissed);
	}

	public int taskCount() {
		return this.actions.stream().mapToInt((action) -> action.tasks().size()).sum();
	}

}
