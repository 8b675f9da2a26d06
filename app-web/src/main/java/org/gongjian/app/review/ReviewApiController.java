package org.gongjian.app.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.file.Download;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.DecidedReport;
import org.gongjian.persistence.report.WaitingReport;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reviewing reports, for programs.
 */
@RestController
@RequestMapping("/api/v1/reviews")
@Needs({ Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE, Permission.MANAGE_PLANS })
class ReviewApiController {

	private final ReviewQueue queue;

	private final ReviewPages pages;

	private final ReviewService reviews;

	private final ReasonText reasons;

	private final Download download;

	ReviewApiController(ReviewQueue queue, ReviewPages pages, ReviewService reviews, ReasonText reasons,
			Download download) {
		this.queue = queue;
		this.pages = pages;
		this.reviews = reviews;
		this.reasons = reasons;
		this.download = download;
	}

	@GetMapping
	Slice<WaitingAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject QueueFilter filter,
			@ParameterObject Paging paging) {
		Slice<WaitingReport> shown = paging.of(this.queue.waiting(account, filter), (report) -> report.id().toString());
		Map<UUID, List<String>> remarks = this.queue.remarks(account,
				shown.items().stream().map(WaitingReport::id).toList());
		return shown.map((report) -> WaitingAnswer.of(report, remarks.getOrDefault(report.id(), List.of())));
	}

	@GetMapping("/decided")
	List<DecidedReport> decided(@AuthenticationPrincipal CurrentAccount account, @ParameterObject QueueFilter filter) {
		return this.queue.decided(account, filter);
	}

	@GetMapping("/{reportId}")
	ReviewAnswer show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId) {
		return ReviewAnswer.of(this.pages.page(account, reportId));
	}

	@GetMapping("/{reportId}/evidence/{id}")
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@PathVariable UUID id) throws IOException {
		EvidenceFile file = this.pages.file(account, reportId, id);
		return this.download.answer("Evidence", file.id(), file.file());
	}

	@PostMapping("/{reportId}/approval")
	ResponseEntity<ReviewAnswer> approve(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@RequestBody ReviewBody body, Once once) {
		return decide(account, reportId, body, once, () -> this.reviews.approve(account, body.chosen(reportId)));
	}

	@PostMapping("/{reportId}/return")
	ResponseEntity<ReviewAnswer> sendBack(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@RequestBody ReviewBody body, Once once) {
		String reason = ReasonText.read((body.reason() != null) ? body.reason() : "");
		String problem = this.reasons.problemOf(reason, "review.error.reason");
		if (problem != null) {
			throw RefusedException.invalid(Map.of("reason", problem));
		}
		return decide(account, reportId, body, once,
				() -> this.reviews.sendBack(account, body.chosen(reportId), reason));
	}

	private ResponseEntity<ReviewAnswer> decide(CurrentAccount account, UUID reportId, ReviewBody body, Once once,
			Runnable decision) {
		return once.answer(ReviewAnswer.class, () -> {
			String refused = ReviewRefusals.tryOut(decision);
			if (!refused.isEmpty()) {
				throw RefusedException.because(
						refused.equals(ReviewRefusals.DECIDED) ? ProblemKind.CONFLICT : ProblemKind.NOT_ALLOWED,
						refused);
			}
			return show(account, reportId);
		}, body);
	}

	/**
	 * A decision on a report as it was read.
	 *
	 * @param submission the number of the submission that was read
	 * @param step the review that it waited for
	 * @param reason what is to be mended; a return needs one
	 */
	record ReviewBody(int submission, @Nullable ReviewStep step, @Nullable String reason) {

		ChosenReport chosen(UUID reportId) {
			return new ChosenReport(reportId, this.submission, (this.step != null) ? this.step : ReviewStep.FIRST);
		}

	}

}
