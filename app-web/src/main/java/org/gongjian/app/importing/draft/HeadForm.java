package org.gongjian.app.importing.draft;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongjian.app.frame.PlainText;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The head of a plan as an administrator corrects it.
 */
record HeadForm(@NotBlank @Size(max = 500) @Nullable String title, @Size(max = 100) @Nullable String documentNumber,
		@Size(max = 300) @Nullable String issuer, @Nullable LocalDate issuedOn,
		@NotNull @Nullable LocalDate periodStart, @NotNull @Nullable LocalDate periodEnd,
		@Size(max = 200) @Nullable String jurisdiction) {

	private static final int MOST_YEARS = 15;

	HeadForm {
		title = PlainText.line(title);
		documentNumber = PlainText.line(documentNumber);
		issuer = PlainText.line(issuer);
		jurisdiction = PlainText.line(jurisdiction);
	}

	static HeadForm of(PlanHead head) {
		return new HeadForm(head.title(), head.documentNumber(), head.issuer(), head.issuedOn(), head.periodStart(),
				head.periodEnd(), head.jurisdiction());
	}

	/**
	 * The parts of a head that were taken over from the text before and that nobody has
	 * looked at yet.
	 */
	static Set<String> takenOver(PlanDraft draft) {
		return draft.problems()
			.stream()
			.filter((doubt) -> doubt.kind() == DraftProblem.Kind.HEAD_TAKEN_OVER && !doubt.settled())
			.flatMap((doubt) -> doubt.facts().stream())
			.collect(Collectors.toSet());
	}

	/** Whether the plan can have been written on the day. */
	@AssertTrue(message = "{importing.head.issuedOnInBounds}")
	public boolean isIssuedOnInBounds() {
		return DayOfPlans.isInBounds(this.issuedOn);
	}

	/** Whether the years are such that a plan can be for. */
	@AssertTrue(message = "{importing.head.yearsInBounds}")
	public boolean isYearsInBounds() {
		return this.periodStart == null || this.periodEnd == null
				|| (DayOfPlans.isInBounds(this.periodStart) && DayOfPlans.isInBounds(this.periodEnd)
						&& this.periodEnd.getYear() - this.periodStart.getYear() <= MOST_YEARS);
	}

	/** Whether the plan ends after it starts. */
	@AssertTrue(message = "{importing.head.yearsInOrder}")
	public boolean isYearsInOrder() {
		return this.periodStart == null || this.periodEnd == null || !this.periodEnd.isBefore(this.periodStart);
	}

	PlanHead toHead() {
		return new PlanHead(this.title, emptyAsNone(this.documentNumber), emptyAsNone(this.issuer), this.issuedOn,
				this.periodStart, this.periodEnd, emptyAsNone(this.jurisdiction));
	}

	private static @Nullable String emptyAsNone(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
