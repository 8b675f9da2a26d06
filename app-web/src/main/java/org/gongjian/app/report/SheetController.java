package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One page on which a unit reports all its tasks of a period (填报表).
 */
@Controller
@RequestMapping("/reports/sheet")
@Needs(Permission.REPORT_PROGRESS)
class SheetController {

	private final Sheets sheets;

	private final SheetService service;

	private final ExpectedReports expectedReports;

	private final ReportPages pages;

	private final SheetWords words;

	SheetController(Sheets sheets, SheetService service, ExpectedReports expectedReports, ReportPages pages,
			SheetWords words) {
		this.sheets = sheets;
		this.service = service;
		this.expectedReports = expectedReports;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID plan,
			@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable LocalDate period, Model model) {
		this.sheets.sheet(account.scope(), plan, unit, period, account.unitId())
			.ifPresent((sheet) -> model.addAttribute("view", SheetView.of(sheet)));
		return "reports/sheet";
	}

	/**
	 * Takes the whole page without script.
	 * @param submit what to hand in: all rows, or the one of this assignment; nothing for
	 * saving only
	 */
	@PostMapping
	String send(@AuthenticationPrincipal CurrentAccount account, @RequestParam UUID plan, @RequestParam UUID unit,
			@RequestParam LocalDate period, @RequestParam(defaultValue = "") String submit, SheetForm form, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Map<UUID, ReportForm> typed = form.reports();
		List<SheetResult> results = carryOut(account, find(account, plan, unit, period), typed, submit);
		if (results.stream().allMatch(SheetResult::done)) {
			next.addAttribute("plan", plan);
			next.addAttribute("unit", unit);
			next.addAttribute("period", period);
			next.addFlashAttribute("said", this.words.of(results));
			return "redirect:/reports/sheet";
		}
		model.addAttribute("view", SheetView.of(find(account, plan, unit, period), typed, results));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "reports/sheet";
	}

	/** Takes some rows in the background and tells what became of each. */
	@PostMapping("/rows")
	@ResponseBody
	List<SheetResult> sendRows(@AuthenticationPrincipal CurrentAccount account, @RequestParam UUID plan,
			@RequestParam UUID unit, @RequestParam LocalDate period, @RequestParam(defaultValue = "") String submit,
			SheetForm form) {
		return carryOut(account, find(account, plan, unit, period), form.reports(), submit);
	}

	/** Shows both versions of a row that somebody else saved meanwhile. */
	@PostMapping("/both")
	String showBoth(@AuthenticationPrincipal CurrentAccount account, @RequestParam LocalDate period,
			@RequestParam UUID row, SheetForm form, Model model) {
		ReportPage page = this.pages.page(account.scope(), this.expectedReports.find(account.scope(), row, period));
		ReportForm typed = form.reports().get(row);
		if (typed == null || page.state() == null) {
			throw new NotFoundException();
		}
		model.addAttribute("page", page);
		model.addAttribute("conflict", ReportConflict.of(page, page.state(), typed.inOrderOf(page.targets())));
		return "reports/conflict";
	}

	/** Whose page it is: after another sign-in, it saves only for the same person. */
	@ModelAttribute("account")
	UUID account(@AuthenticationPrincipal CurrentAccount account) {
		return account.id();
	}

	private List<SheetResult> carryOut(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> typed,
			String submit) {
		if (submit.equals("all")) {
			return this.service.submitWritten(account, sheet, typed);
		}
		Map<UUID, ReportForm> chosen = new LinkedHashMap<>(typed);
		chosen.keySet().removeIf((id) -> !id.toString().equals(submit));
		Map<UUID, ReportForm> others = new LinkedHashMap<>(typed);
		others.keySet().removeAll(chosen.keySet());
		return Stream
			.concat(this.service.submit(account, sheet, chosen).stream(),
					this.service.save(account, sheet, others).stream())
			.toList();
	}

	private Sheet find(CurrentAccount account, UUID plan, UUID unit, LocalDate period) {
		Optional<Sheet> sheet = this.sheets.sheet(account.scope(), plan, unit, period, account.unitId());
		return sheet.orElseThrow(NotFoundException::new);
	}

}
