package org.gongjian.app.review;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.file.Download;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reviewing one report; after a decision the next one opens.
 */
@Controller
@RequestMapping("/reviews/{reportId}")
@Needs({ Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE, Permission.MANAGE_PLANS })
class ReviewController {

	private final ReviewQueue queue;

	private final ReviewPages pages;

	private final ReviewService reviews;

	private final DecisionNotice notice;

	private final ReasonText reasons;

	private final Download download;

	private final Texts texts;

	ReviewController(ReviewQueue queue, ReviewPages pages, ReviewService reviews, DecisionNotice notice,
			ReasonText reasons, Download download, Texts texts) {
		this.queue = queue;
		this.pages = pages;
		this.reviews = reviews;
		this.notice = notice;
		this.reasons = reasons;
		this.download = download;
		this.texts = texts;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId, QueueFilter filter,
			Model model) {
		return page(account, reportId, filter, model);
	}

	/** A file behind the report, for those who review it without being of its unit. */
	@GetMapping("/evidence/{id}")
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@PathVariable UUID id) throws IOException {
		EvidenceFile file = this.pages.file(account, reportId, id);
		return this.download.answer("Evidence", file.id(), file.file());
	}

	@PostMapping("/approval")
	String approve(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId, QueueFilter filter,
			@RequestParam int submission, @RequestParam(defaultValue = "FIRST") ReviewStep step, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		return decide(account, reportId, filter, model, response, next, "review.approved",
				() -> this.reviews.approve(account, new ChosenReport(reportId, submission, step)));
	}

	@PostMapping("/return")
	String sendBack(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId, QueueFilter filter,
			@RequestParam int submission, @RequestParam(defaultValue = "FIRST") ReviewStep step,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		String said = ReasonText.read(reason);
		model.addAttribute("reason", said);
		String problem = this.reasons.problemOf(said, "review.error.reason");
		if (problem != null) {
			model.addAttribute("reasonProblem", problem);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(account, reportId, filter, model);
		}
		return decide(account, reportId, filter, model, response, next, "review.returned",
				() -> this.reviews.sendBack(account, new ChosenReport(reportId, submission, step), said));
	}

	private String decide(CurrentAccount account, UUID reportId, QueueFilter filter, Model model,
			HttpServletResponse response, RedirectAttributes next, String said, Runnable decision) {
		String refused = ReviewRefusals.tryOut(decision);
		if (!refused.isEmpty()) {
			model.addAttribute("problem", this.texts.of(refused));
			response.setStatus(refused.equals(ReviewRefusals.DECIDED) ? HttpStatus.CONFLICT.value()
					: HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(account, reportId, filter, model);
		}
		Optional<UUID> waiting = this.queue.next(account, filter);
		next.addFlashAttribute("decided", this.notice.of(account, reportId, said, waiting.isPresent()));
		filter.keepIn(next);
		waiting.ifPresent((id) -> next.addAttribute("next", id));
		return waiting.isPresent() ? "redirect:/reviews/{next}" : "redirect:/reviews";
	}

	private String page(CurrentAccount account, UUID reportId, QueueFilter filter, Model model) {
		model.addAttribute("page", this.pages.page(account, reportId));
		model.addAttribute("filter", filter);
		model.addAttribute("around", QueuePlace.of(this.queue.decidable(account, filter), reportId));
		return "reviews/show";
	}

}
