package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Gives, refuses and takes back permits: as the answer to a request, or without one.
 */
@Component
class PermitDeciding {

	private final PermitService permits;

	PermitDeciding(PermitService permits) {
		this.permits = permits;
	}

	/**
	 * Decides.
	 * @param request the request that is answered; {@code null} for none
	 * @param until the last day on which the report may be written; {@code null} refuses
	 */
	void give(CurrentAccount account, UUID assignmentId, LocalDate start, @Nullable UUID request,
			@Nullable LocalDate until, DecisionForm form) {
		if (request != null) {
			this.permits.answer(account, assignmentId, start, request, until, form.reason());
		}
		else {
			this.permits.decide(account, assignmentId, start, until, form.reason());
		}
	}

}
