package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.period.DecisionForm;
import org.gongjian.app.period.PermitService;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asking to write a report although its period is locked.
 */
@Controller
@Needs(Permission.REPORT_PROGRESS)
class PermitRequestController {

	private final ExpectedReports expectedReports;

	private final ReportPages pages;

	private final PermitService permits;

	PermitRequestController(ExpectedReports expectedReports, ReportPages pages, PermitService permits) {
		this.expectedReports = expectedReports;
		this.pages = pages;
		this.permits = permits;
	}

	@PostMapping("/reports/{assignmentId}/{periodStart}/permit-request")
	String request(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart, @ModelAttribute("request") DecisionForm request, BindingResult errors,
			Model model, HttpServletResponse response) {
		ExpectedReport expected = this.expectedReports.find(account.scope(), assignmentId, periodStart);
		request.checkReason(errors);
		if (!errors.hasErrors()) {
			this.permits.request(account, assignmentId, periodStart, request.reason());
			return "redirect:/reports/{assignmentId}/{periodStart}";
		}
		ReportPage page = this.pages.page(account.scope(), expected);
		model.addAttribute("page", page);
		model.addAttribute("form", page.form());
		model.addAttribute("requestReason", request.reason());
		model.addAttribute("requestErrors", errors.getAllErrors().stream().map((error) -> error.getCode()).toList());
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "reports/edit";
	}

}
