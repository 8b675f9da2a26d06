package org.gongjian.app.importing;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftTarget;
import org.jspecify.annotations.Nullable;

/**
 * A target as an administrator corrects it.
 */
record TargetForm(@NotNull @Nullable TargetKind kind, @NotBlank @Size(max = 500) @Nullable String indicator,
		@NotNull @Nullable Comparison comparison,
		@NotNull @Digits(integer = 18, fraction = 8) @Nullable BigDecimal value,
		@Digits(integer = 18, fraction = 8) @Nullable BigDecimal upTo, @Size(max = 40) @Nullable String measure,
		@Digits(integer = 18, fraction = 8) @Nullable BigDecimal baseline, @Nullable LocalDate due) {

	static TargetForm of(DraftTarget target) {
		Goal goal = target.goal();
		return new TargetForm(target.kind(), target.indicator(), goal.comparison(), goal.value(), goal.upTo(),
				goal.measure(), target.baseline(), target.due());
	}

	/** Whether a range has both ends in order. */
	@AssertTrue(message = "{importing.target.rangeInOrder}")
	public boolean isRangeInOrder() {
		if (this.comparison != Comparison.BETWEEN || this.value == null) {
			return true;
		}
		return this.upTo != null && this.upTo.compareTo(this.value) >= 0;
	}

	DraftTarget correct(DraftTarget old) {
		if (this.comparison == null || this.value == null || this.indicator == null || this.kind == null) {
			throw new IllegalStateException("The form was not checked");
		}
		BigDecimal end = (this.comparison == Comparison.BETWEEN) ? this.upTo : null;
		Goal goal = new Goal(this.comparison, this.value, end, (this.measure != null) ? this.measure.strip() : "");
		return new DraftTarget(this.indicator.strip(), goal, this.baseline, this.due, this.kind, old.quote(),
				old.span());
	}

}
