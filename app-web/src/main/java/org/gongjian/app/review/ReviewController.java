package org.gongjian.app.review;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.target.Corrections;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportNotSubmittedException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
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
 * Reviewing the reports of my units (审核).
 */
@Controller
@RequestMapping("/reviews")
@Needs(Permission.REVIEW_REPORTS)
class ReviewController {

	private final ReviewQueue queue;

	private final ReviewPages pages;

	private final ReviewService reviews;

	private final DecisionNotice notice;

	private final Corrections corrections;

	private final Texts texts;

	ReviewController(ReviewQueue queue, ReviewPages pages, ReviewService reviews, DecisionNotice notice,
			Corrections corrections, Texts texts) {
		this.queue = queue;
		this.pages = pages;
		this.reviews = reviews;
		this.notice = notice;
		this.corrections = corrections;
		this.texts = texts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("lines", this.queue.lines(account));
		model.addAttribute("corrections", this.corrections.waiting(account));
		return "reviews/index";
	}

	@GetMapping("/{reportId}")
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId, Model model) {
		model.addAttribute("page", this.pages.page(account, reportId));
		return "reviews/show";
	}

	@PostMapping("/{reportId}/approval")
	String approve(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@RequestParam int submission, Model model, HttpServletResponse response, RedirectAttributes next) {
		return decide(account, reportId, model, response, next, "review.approved",
				() -> this.reviews.approve(account, reportId, submission));
	}

	@PostMapping("/{reportId}/return")
	String sendBack(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID reportId,
			@RequestParam int submission, @RequestParam(defaultValue = "") String reason, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		String said = reason.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
		model.addAttribute("reason", said);
		String problem = problemOf(said);
		if (problem != null) {
			model.addAttribute("reasonProblem", problem);
			return again(account, reportId, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return decide(account, reportId, model, response, next, "review.returned",
				() -> this.reviews.sendBack(account, reportId, submission, said));
	}

	private @Nullable String problemOf(String reason) {
		if (reason.isEmpty()) {
			return this.texts.of("review.error.reason");
		}
		return (reason.length() > ReportContent.LONGEST_TEXT)
				? this.texts.of("report.error.tooLong", ReportContent.LONGEST_TEXT, reason.length()) : null;
	}

	private String decide(CurrentAccount account, UUID reportId, Model model, HttpServletResponse response,
			RedirectAttributes next, String said, Runnable decision) {
		try {
			decision.run();
		}
		catch (OwnReportException ex) {
			model.addAttribute("problem", this.texts.of("review.error.own"));
			return again(account, reportId, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ReportNotSubmittedException ex) {
			model.addAttribute("problem", this.texts.of("review.error.decided"));
			return again(account, reportId, model, response, HttpStatus.CONFLICT);
		}
		Optional<UUID> waiting = this.queue.next(account);
		next.addFlashAttribute("decided", this.notice.of(account, reportId, said, waiting.isPresent()));
		waiting.ifPresent((id) -> next.addAttribute("next", id));
		return waiting.isPresent() ? "redirect:/reviews/{next}" : "redirect:/reviews";
	}

	private String again(CurrentAccount account, UUID reportId, Model model, HttpServletResponse response,
			HttpStatus status) {
		model.addAttribute("page", this.pages.page(account, reportId));
		response.setStatus(status.value());
		return "reviews/show";
	}

}
