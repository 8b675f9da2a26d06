package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What my units have to report (填报).
 */
@Controller
@RequestMapping("/reports")
@Needs(Permission.REPORT_PROGRESS)
class ReportListController {

	private final ReportLists lists;

	ReportListController(ReportLists lists) {
		this.lists = lists;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID plan,
			@RequestParam(required = false) @Nullable LocalDate period,
			@RequestParam(defaultValue = "ALL") ReportFilter show, Model model) {
		this.lists.list(account.scope(), plan, period, show).ifPresent((list) -> model.addAttribute("list", list));
		return "reports/index";
	}

}
