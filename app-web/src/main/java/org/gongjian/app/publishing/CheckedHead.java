package org.gongjian.app.publishing;

import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The head of a draft that was found complete.
 */
final class CheckedHead {

	private CheckedHead() {
	}

	static PlanHeading heading(PlanHead head) {
		return new PlanHeading(requireChecked(head.title()), head.documentNumber(), head.issuer(), head.issuedOn());
	}

	static PlanYears years(PlanHead head) {
		return requireChecked(DraftWords.years(head).orElse(null));
	}

	private static <T> T requireChecked(@Nullable T found) {
		if (found == null) {
			throw new IllegalStateException("The head was not checked");
		}
		return found;
	}

}
