package org.gongjian.app.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.target.CorrectionLine;
import org.gongjian.app.target.Corrections;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The reports and corrections that wait for me, and deciding on many of them (审核).
 */
@Controller
@RequestMapping("/reviews")
@Needs({ Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE, Permission.MANAGE_PLANS })
class ReviewQueueController {

	private final ReviewQueue queue;

	private final BulkReviews bulk;

	private final Corrections corrections;

	private final ReasonText reasons;

	private final Texts texts;

	ReviewQueueController(ReviewQueue queue, BulkReviews bulk, Corrections corrections, ReasonText reasons,
			Texts texts) {
		this.queue = queue;
		this.bulk = bulk;
		this.corrections = corrections;
		this.reasons = reasons;
		this.texts = texts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, QueueFilter filter,
			@RequestParam(defaultValue = "false") boolean tick, Model model) {
		QueuePage page = this.queue.page(account, filter);
		model.addAttribute("ticked", tick ? plain(account, page) : List.of());
		return show(account, page, model);
	}

	@PostMapping("/bulk")
	String decide(@AuthenticationPrincipal CurrentAccount account, QueueFilter filter,
			@RequestParam(defaultValue = "") List<String> chosen, @RequestParam boolean approved,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		String said = ReasonText.read(reason);
		String problem = chosen.isEmpty() ? this.texts.of("review.error.none")
				: approved ? null : this.reasons.problemOf(said, "review.error.reason");
		if (problem != null) {
			model.addAttribute("bulkProblem", problem);
			return again(account, filter, chosen, said, model, response);
		}
		next.addFlashAttribute("outcome", this.bulk.reports(account, chosen, approved, said));
		filter.keepIn(next);
		return "redirect:/reviews";
	}

	@PostMapping("/corrections")
	@Needs(Permission.REVIEW_REPORTS)
	String correct(@AuthenticationPrincipal CurrentAccount account, QueueFilter filter,
			@RequestParam(defaultValue = "") List<UUID> chosen, @RequestParam boolean accepted,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		String said = ReasonText.read(reason);
		String problem = chosen.isEmpty() ? this.texts.of("correction.error.none")
				: (accepted && said.isEmpty()) ? null : this.reasons.problemOf(said, "correction.error.refusal");
		if (problem != null) {
			model.addAttribute("correctionProblem", problem);
			model.addAttribute("correctionReason", said);
			return again(account, filter, chosen.stream().map(UUID::toString).toList(), "", model, response);
		}
		next.addFlashAttribute("outcome", this.bulk.corrections(account, chosen, accepted, said));
		filter.keepIn(next);
		return "redirect:/reviews";
	}

	/** What nothing was noticed about, as forms name it. */
	private List<String> plain(CurrentAccount account, QueuePage page) {
		return Stream
			.concat(page.lines().stream().filter(WaitingLine::plain).map(WaitingLine::mark),
					corrections(account).stream().filter(CorrectionLine::plain).map((line) -> line.id().toString()))
			.toList();
	}

	private List<CorrectionLine> corrections(CurrentAccount account) {
		return account.may(Permission.REVIEW_REPORTS) ? this.corrections.waiting(account) : List.of();
	}

	private String again(CurrentAccount account, QueueFilter filter, List<String> ticked, String reason, Model model,
			HttpServletResponse response) {
		model.addAttribute("ticked", ticked);
		model.addAttribute("reason", reason);
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(account, this.queue.page(account, filter), model);
	}

	private String show(CurrentAccount account, QueuePage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("corrections", corrections(account));
		return "reviews/index";
	}

}
