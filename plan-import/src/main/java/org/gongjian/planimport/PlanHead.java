package org.gongjian.planimport;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a plan document says of itself; a part that it does not print is {@code null}.
 *
 * @param title the document's own title, without the notice that wraps it
 * @param documentNumber 文号, such as 云农发〔2026〕3号
 * @param issuer the body that signs it
 * @param issuedOn the date under the signature
 * @param periodStart first day of the years it plans for
 * @param periodEnd last day of the years it plans for
 * @param jurisdiction the place it governs, in the longest form the document gives
 */
public record PlanHead(@Nullable String title, @Nullable String documentNumber, @Nullable String issuer,
		@Nullable LocalDate issuedOn, @Nullable LocalDate periodStart, @Nullable LocalDate periodEnd,
		@Nullable String jurisdiction) {

}
