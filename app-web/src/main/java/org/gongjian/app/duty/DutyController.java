package org.gongjian.app.duty;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.evidence.FilesOfForm;
import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.FragmentsRendering;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The duties of a month (本期应办), and recording that one was done.
 */
@Controller
@RequestMapping("/duties")
@Needs(Permission.READ_LEDGER)
class DutyController {

	private final DutyLists lists;

	private final DutyPages pages;

	private final DutyDoing doing;

	private final Texts texts;

	DutyController(DutyLists lists, DutyPages pages, DutyDoing doing, Texts texts) {
		this.lists = lists;
		this.pages = pages;
		this.doing = doing;
		this.texts = texts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, DutyFilter filter, Model model) {
		model.addAttribute("list", this.lists.list(account, filter));
		return "duties/index";
	}

	@GetMapping("/{dutyId}/{unitId}/{last}")
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID dutyId, @PathVariable UUID unitId,
			@PathVariable LocalDate last, Model model) {
		model.addAttribute("page", this.pages.page(account, dutyId, unitId, last, null, Map.of(), null));
		return "duties/show";
	}

	@PostMapping("/{dutyId}/{unitId}/{last}")
	@Needs(Permission.REPORT_PROGRESS)
	Object record(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID dutyId, @PathVariable UUID unitId,
			@PathVariable LocalDate last, DutyForm form, DutyFilter filter, HttpServletRequest request,
			HtmxRequest htmx, Model model, HttpServletResponse response, RedirectAttributes next) throws IOException {
		Map<String, String> errors = this.doing.record(account, dutyId, unitId, last, form, FilesOfForm.of(request));
		YearMonth month = month(form.month());
		if (!errors.isEmpty()) {
			HttpStatus status = errors.containsKey("problem") ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
			response.setStatus(status.value());
		}
		if (htmx.isHtmxRequest() && month != null) {
			DutyLine line = this.lists.line(account, dutyId, unitId, month);
			model.addAttribute("line", errors.isEmpty() ? line : DutyLines.with(line, form, errors));
			model.addAttribute("said", errors.isEmpty() ? this.texts.of("duty.said") : null);
			model.addAttribute("tabs", this.lists.list(account, filter).tabs());
			return FragmentsRendering.fragment("duties/parts :: line").fragment("duties/parts :: tabs").build();
		}
		if (errors.isEmpty()) {
			next.addFlashAttribute("said", this.texts.of("duty.said"));
			return "redirect:/duties/{dutyId}/{unitId}/{last}";
		}
		model.addAttribute("page", this.pages.page(account, dutyId, unitId, last, form, errors, null));
		return "duties/show";
	}

	private static @Nullable YearMonth month(@Nullable String typed) {
		try {
			return (typed != null && !typed.isEmpty()) ? TypedDay.month(typed) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
