package org.gongjian.app.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.report.ExpectedReport;
import org.gongjian.app.report.ExpectedReports;
import org.gongjian.app.report.SecondTry;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.report.ReportLockedException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The files behind one report.
 */
@Controller
@RequestMapping("/reports/{assignmentId}/{periodStart}/evidence")
@Needs(Permission.REPORT_PROGRESS)
class ReportEvidenceController {

	private final ExpectedReports expectedReports;

	private final UploadCheck uploads;

	private final EvidenceService evidence;

	private final EvidencePages pages;

	private final SecondTry tries;

	private final Texts texts;

	ReportEvidenceController(ExpectedReports expectedReports, UploadCheck uploads, EvidenceService evidence,
			EvidencePages pages, SecondTry tries, Texts texts) {
		this.expectedReports = expectedReports;
		this.uploads = uploads;
		this.evidence = evidence;
		this.pages = pages;
		this.tries = tries;
		this.texts = texts;
	}

	@ModelAttribute("expected")
	ExpectedReport expected(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart) {
		return this.expectedReports.find(account.scope(), assignmentId, periodStart);
	}

	@PostMapping
	String add(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected,
			@RequestParam(defaultValue = "") String version, HtmxRequest htmx, Model model, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		try {
			this.evidence.requireOpen(expected);
			List<StoredFile> kept = this.uploads.keep(account, FilesOfForm.of(request));
			tell(this.tries.of(() -> this.evidence.add(account, expected, kept)), version, model);
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("problem", this.texts.of(ex.code(), ex.facts()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (ReportLockedException ex) {
			refuse(model, response);
		}
		return answer(account, expected, htmx, model);
	}

	/** Files of the unit's other reports, to be used again. */
	@GetMapping("/earlier")
	String earlier(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected,
			@RequestParam(defaultValue = "") String q, HtmxRequest htmx, Model model) {
		model.addAttribute("page", this.pages.page(account.scope(), expected));
		model.addAttribute("files", this.pages.reusable(account.scope(), expected, q));
		model.addAttribute("q", q);
		return htmx.isHtmxRequest() ? "reports/reuse :: choice" : "reports/reuse";
	}

	@PostMapping("/earlier")
	String reuse(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected,
			@RequestParam(defaultValue = "") Set<UUID> chosen, @RequestParam(defaultValue = "") String version,
			HtmxRequest htmx, Model model, HttpServletResponse response) {
		try {
			if (chosen.isEmpty() || chosen.size() > UploadCheck.MOST_FILES) {
				throw new UploadRefusedException(chosen.isEmpty() ? "evidence.error.none" : "evidence.error.tooMany",
						String.valueOf(UploadCheck.MOST_FILES));
			}
			tell(this.tries.of(() -> this.evidence.reuse(account, expected, chosen)), version, model);
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("problem", this.texts.of(ex.code(), ex.facts()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (ReportLockedException ex) {
			refuse(model, response);
		}
		return answer(account, expected, htmx, model);
	}

	private void tell(AddedFiles added, String version, Model model) {
		model.addAttribute("version", added.step().next(version));
		if (!added.known().isEmpty()) {
			model.addAttribute("told", this.texts.of("evidence.known", String.join("、", added.known())));
		}
	}

	@PostMapping("/{evidenceId}/removal")
	String remove(@AuthenticationPrincipal CurrentAccount account,
			@ModelAttribute(name = "expected", binding = false) ExpectedReport expected, @PathVariable UUID evidenceId,
			@RequestParam(defaultValue = "") String version, HtmxRequest htmx, Model model,
			HttpServletResponse response) {
		try {
			VersionStep step = this.evidence.remove(account, expected, evidenceId);
			model.addAttribute("version", step.next(version));
		}
		catch (ReportLockedException ex) {
			refuse(model, response);
		}
		return answer(account, expected, htmx, model);
	}

	private void refuse(Model model, HttpServletResponse response) {
		model.addAttribute("problem", this.texts.of("evidence.error.locked"));
		response.setStatus(HttpStatus.CONFLICT.value());
	}

	private String answer(CurrentAccount account, ExpectedReport expected, HtmxRequest htmx, Model model) {
		boolean refused = model.containsAttribute("problem") || model.containsAttribute("told");
		if (!htmx.isHtmxRequest() && !refused) {
			return "redirect:/reports/{assignmentId}/{periodStart}";
		}
		model.addAttribute("page", this.pages.page(account.scope(), expected));
		return htmx.isHtmxRequest() ? "reports/evidence :: list" : "reports/evidence";
	}

}
