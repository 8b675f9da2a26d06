package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.MomentText;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One report: filling in, saving, handing in.
 */
@Controller
@RequestMapping("/reports/{assignmentId}/{periodStart}")
@Needs(Permission.REPORT_PROGRESS)
class ReportController {

	private final ExpectedReports expectedReports;

	private final ReportPages pages;

	private final ReportService reports;

	private final ReportLists lists;

	private final SecondTry tries;

	private final MomentText moments;

	ReportController(ExpectedReports expectedReports, ReportPages pages, ReportService reports, ReportLists lists,
			SecondTry tries, MomentText moments) {
		this.expectedReports = expectedReports;
		this.pages = pages;
		this.reports = reports;
		this.lists = lists;
		this.tries = tries;
		this.moments = moments;
	}

	@ModelAttribute("expected")
	ExpectedReport expected(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart) {
		return this.expectedReports.find(account.scope(), assignmentId, periodStart);
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected,
			@RequestParam(defaultValue = "false") boolean likeEarlier, Model model) {
		ReportPage page = this.pages.page(account.scope(), expected);
		model.addAttribute("page", page);
		if (model.containsAttribute("sent")) {
			this.lists.nextOpen(account.scope(), expected).ifPresent((line) -> model.addAttribute("nextOpen", line));
		}
		model.addAttribute("form", (likeEarlier && page.open()) ? page.formLikeEarlier() : page.form());
		return "reports/edit";
	}

	@PostMapping
	String save(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected, ReportForm typed,
			HtmxRequest htmx, Model model, HttpServletResponse response) {
		Optional<TypedReport> report = read(account, expected, typed, false, model);
		if (report.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return htmx.isHtmxRequest() ? "reports/saved :: refused" : "reports/edit";
		}
		try {
			SavedReport saved = this.tries.of(() -> this.reports.save(account, expected, report.get()));
			model.addAttribute("version", saved.version());
			model.addAttribute("savedAt", this.moments.of(saved.savedAt()));
			return htmx.isHtmxRequest() ? "reports/saved :: saved" : "redirect:/reports/{assignmentId}/{periodStart}";
		}
		catch (ReportConflictException ex) {
			return showBoth(account, expected, typed, htmx, model, response);
		}
	}

	@PostMapping("/submission")
	String submit(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected, ReportForm typed,
			HtmxRequest htmx, Model model, HttpServletResponse response, RedirectAttributes next) {
		Optional<TypedReport> report = read(account, expected, typed, true, model);
		if (report.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "reports/edit";
		}
		try {
			this.tries.run(() -> this.reports.submit(account, expected, report.get()));
			next.addFlashAttribute("sent", true);
			return "redirect:/reports/{assignmentId}/{periodStart}";
		}
		catch (ReportConflictException ex) {
			return showBoth(account, expected, typed, htmx, model, response);
		}
	}

	private Optional<TypedReport> read(CurrentAccount account, ExpectedReport expected, ReportForm typed,
			boolean submit, Model model) {
		ReportPage page = this.pages.page(account.scope(), expected);
		ReportForm form = typed.inOrderOf(page.targets());
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		Optional<TypedReport> report = ReportReader.read(form, page.targets(), page.former(), submit, errors);
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return report;
	}

	private String showBoth(CurrentAccount account, ExpectedReport expected, ReportForm typed, HtmxRequest htmx,
			Model model, HttpServletResponse response) {
		ReportPage page = this.pages.page(account.scope(), expected);
		model.addAttribute("page", page);
		if (page.state() != null) {
			model.addAttribute("conflict", ReportConflict.of(page, page.state(), typed.inOrderOf(page.targets())));
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return htmx.isHtmxRequest() ? "reports/saved :: overtaken" : "reports/conflict";
	}

}
