package org.gongjian.app.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.gongjian.app.api.Once;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.ReviewStep;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Deciding on many reports or corrections at once, for programs. Each decision is a
 * change of its own below the key of the request: what is refused does not hold up the
 * others.
 */
@RestController
@RequestMapping("/api/v1")
class BulkReviewApiController {

	private static final int MOST = 200;

	private final BulkReviews bulk;

	private final ReasonText reasons;

	BulkReviewApiController(BulkReviews bulk, ReasonText reasons) {
		this.bulk = bulk;
		this.reasons = reasons;
	}

	@PostMapping("/reviews/decisions")
	@Needs({ Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE, Permission.MANAGE_PLANS })
	ResponseEntity<BulkAnswer> decide(@AuthenticationPrincipal CurrentAccount account, @RequestBody DecisionsBody body,
			Once once) {
		List<String> chosen = distinct("reports", body.reports(), "review.error.none").stream()
			.map(ChosenBody::mark)
			.toList();
		boolean approved = approved(body.approved());
		String reason = reason(body.reason(), approved, "review.error.reason");
		ResponseEntity<Begun> begun = once.answer(Begun.class, () -> new Begun(chosen.size()), body);
		return answer(begun, this.bulk.reports(account, chosen, approved, reason, parts(once)));
	}

	@PostMapping("/corrections/decisions")
	@Needs(Permission.REVIEW_REPORTS)
	ResponseEntity<BulkAnswer> correct(@AuthenticationPrincipal CurrentAccount account,
			@RequestBody CorrectionsBody body, Once once) {
		List<UUID> chosen = distinct("corrections", body.corrections(), "correction.error.none");
		boolean accepted = approved(body.accepted());
		String said = ReasonText.read((body.reason() != null) ? body.reason() : "");
		String reason = (accepted && said.isEmpty()) ? said : reason(said, false, "correction.error.refusal");
		ResponseEntity<Begun> begun = once.answer(Begun.class, () -> new Begun(chosen.size()), body);
		return answer(begun, this.bulk.corrections(account, chosen, accepted, reason, parts(once)));
	}

	/** Each under the key and its own name; what is refused leaves nothing behind. */
	private static BiConsumer<String, Runnable> parts(Once once) {
		return (name, decision) -> once.part(name).answer(Begun.class, () -> {
			decision.run();
			return new Begun(1);
		});
	}

	private static ResponseEntity<BulkAnswer> answer(ResponseEntity<Begun> begun, BulkOutcome outcome) {
		int chosen = (begun.getBody() != null) ? begun.getBody().chosen() : 0;
		return ResponseEntity.ok()
			.headers(begun.getHeaders())
			.body(new BulkAnswer(chosen - outcome.refused().size(), outcome.refused()));
	}

	private static boolean approved(@Nullable Boolean said) {
		if (said == null) {
			throw RefusedException.malformed("", "api.missing");
		}
		return said;
	}

	private static <T> List<T> distinct(String field, @Nullable List<T> sent, String none) {
		if (sent == null || sent.isEmpty() || sent.size() > MOST) {
			throw RefusedException.invalid(field, (sent == null || sent.isEmpty()) ? none : "api.many", MOST);
		}
		if (sent.contains(null)) {
			throw RefusedException.malformed(field, "api.value");
		}
		return sent.stream().distinct().toList();
	}

	private String reason(@Nullable String typed, boolean optional, String asked) {
		String reason = ReasonText.read((typed != null) ? typed : "");
		String problem = optional ? null : this.reasons.problemOf(reason, asked);
		if (problem != null) {
			throw RefusedException.invalid(Map.of("reason", problem));
		}
		return reason;
	}

	/**
	 * One decision on many reports.
	 *
	 * @param reason what is to be mended; a return needs one
	 */
	record DecisionsBody(@Nullable Boolean approved, @Nullable String reason, @Nullable List<ChosenBody> reports) {

	}

	/**
	 * A report as it was read.
	 *
	 * @param submission the number of the submission that was read
	 * @param step the review that it waited for
	 */
	record ChosenBody(@Nullable UUID reportId, int submission, @Nullable ReviewStep step) {

		String mark() {
			return this.reportId + "_" + this.submission + "_" + ((this.step != null) ? this.step : ReviewStep.FIRST);
		}

	}

	/** One decision on many corrections. */
	record CorrectionsBody(@Nullable Boolean accepted, @Nullable String reason, @Nullable List<UUID> corrections) {

	}

	/**
	 * What it came to.
	 *
	 * @param decided how many were decided on
	 * @param refused those on which nothing was decided
	 */
	record BulkAnswer(int decided, List<BulkOutcome.Refused> refused) {

	}

	/** That the key stands for this request. */
	record Begun(int chosen) {

	}

}
