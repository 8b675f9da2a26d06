package org.gongjian.domain.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a plan's document prints at its head and foot.
 *
 * @param title the plan's own title
 * @param documentNumber 文号
 * @param issuer the body that signs it
 * @param issuedOn the day under the signature
 */
public record PlanHeading(String title, @Nullable String documentNumber, @Nullable String issuer,
		@Nullable LocalDate issuedOn) {

	public PlanHeading {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A plan needs a title");
		}
	}

}
