package org.gongjian.app.importing.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftTarget;
import org.jspecify.annotations.Nullable;

/**
 * A target as an administrator types it.
 *
 * @param quote the words of the document, for a new one
 */
record TargetForm(@NotNull @Nullable TargetKind kind, @NotBlank @Size(max = 500) @Nullable String indicator,
		@NotNull @Nullable Comparison comparison, @NotNull @Nullable BigDecimal value, @Nullable BigDecimal upTo,
		@Size(max = 40) @Nullable String measure, @Nullable BigDecimal baseline, @Nullable LocalDate due,
		@Size(max = 500) @Nullable String quote) implements ElementForm<DraftTarget> {

	private static final int MOST_DIGITS = 24;

	TargetForm {
		indicator = PlainText.line(indicator);
		measure = PlainText.line(measure);
	}

	static TargetForm of(DraftTarget target) {
		Goal goal = target.goal();
		return new TargetForm(target.kind(), target.indicator(), goal.comparison(), goal.value(), goal.upTo(),
				goal.measure(), target.baseline(), target.due(), target.quote());
	}

	static TargetForm blank(String printed) {
		return new TargetForm(TargetKind.TARGET, "", Comparison.AT_LEAST, null, null, "", null, null, printed);
	}

	/** Whether the numbers are of a size that a plan can mean. */
	@AssertTrue(message = "{importing.target.numbersInBounds}")
	public boolean isNumbersInBounds() {
		return Stream.of(this.value, this.upTo, this.baseline)
			.filter(Objects::nonNull)
			.allMatch((number) -> number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS);
	}

	/** Whether a plan can mean the day. */
	@AssertTrue(message = "{importing.target.dueInBounds}")
	public boolean isDueInBounds() {
		return DayOfPlans.isInBounds(this.due);
	}

	/** Whether a range has both ends in order. */
	@AssertTrue(message = "{importing.target.rangeInOrder}")
	public boolean isRangeInOrder() {
		if (this.comparison != Comparison.BETWEEN || this.value == null) {
			return true;
		}
		return this.upTo != null && this.upTo.compareTo(this.value) >= 0;
	}

	@Override
	public DraftTarget correct(DraftTarget old) {
		return target(old.quote(), old.span());
	}

	@Override
	public DraftTarget create(SourceSpan span) {
		return target(printed(), span);
	}

	@Override
	public String printed() {
		String words = ElementForm.text(this.quote);
		return words.isEmpty() ? ElementForm.text(this.indicator) : words;
	}

	private DraftTarget target(String words, SourceSpan span) {
		if (this.comparison == null || this.value == null || this.kind == null) {
			throw new IllegalStateException("The form was not checked");
		}
		BigDecimal end = (this.comparison == Comparison.BETWEEN) ? this.upTo : null;
		Goal goal = new Goal(this.comparison, this.value, end, ElementForm.text(this.measure));
		return new DraftTarget(ElementForm.text(this.indicator), goal, this.baseline, this.due, this.kind, words, span);
	}

}
