package org.gongjian.app.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

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
 * The working days of a year: looking at them, adding and correcting.
 */
@Controller
@RequestMapping("/administration/workdays")
@Needs(Permission.MANAGE_WORKING_DAYS)
class WorkdayController {

	private static final int FIRST_YEAR = 2019;

	private static final int YEARS_AHEAD = 5;

	private final WorkdayService days;

	private final Clock clock;

	WorkdayController(WorkdayService days, Clock clock) {
		this.days = days;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable Integer year,
			Model model) {
		return page(account, year, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable Integer year,
			@RequestParam(defaultValue = "") String lines, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		DayLines read = DayLines.read(lines, (line) -> this.days.changesThePast(account, line));
		List<DayLines.Problem> problems = read.problems();
		if (!problems.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("lines", lines);
			model.addAttribute("problems", problems);
			return page(account, year, model);
		}
		int changed = this.days.add(account, read.lines());
		next.addFlashAttribute(Notice.NAME, new Notice("workday.saved", String.valueOf(changed)));
		next.addAttribute("year", read.lines().get(0).from().getYear());
		return "redirect:/administration/workdays";
	}

	/** The year that can be shown, nearest to the one that is asked for. */
	static int shown(@Nullable Integer year, int now) {
		return (year != null) ? Math.max(FIRST_YEAR, Math.min(year, now + YEARS_AHEAD)) : now;
	}

	private String page(CurrentAccount account, @Nullable Integer year, Model model) {
		int now = LocalDate.now(this.clock).getYear();
		int shown = shown(year, now);
		model.addAttribute("page", this.days.page(account, shown));
		model.addAttribute("earlier", (shown > FIRST_YEAR) ? shown - 1 : null);
		model.addAttribute("later", (shown < now + YEARS_AHEAD) ? shown + 1 : null);
		return "administration/workdays";
	}

}
