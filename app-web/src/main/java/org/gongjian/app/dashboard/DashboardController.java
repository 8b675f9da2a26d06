package org.gongjian.app.dashboard;

import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The dashboard and the list of reports behind its numbers.
 */
@Controller
@RequestMapping("/dashboard")
@Needs(Permission.READ_LEDGER)
class DashboardController {

	private final DashboardService dashboards;

	private final ReportListService reports;

	DashboardController(DashboardService dashboards, ReportListService reports) {
		this.dashboards = dashboards;
		this.reports = reports;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable UUID plan, AsOf asOf,
			@AuthenticationPrincipal CurrentAccount account, Model model) {
		Dashboard dashboard = asOf.read((moment) -> this.dashboards.dashboard(plan, account, moment)).orElse(null);
		if (dashboard == null && plan != null) {
			throw new NotFoundException();
		}
		model.addAttribute("dashboard", dashboard);
		return "dashboard/show";
	}

	@GetMapping("/reports")
	String reports(@ModelAttribute("filter") ReportFilter filter, AsOf asOf,
			@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("list", asOf.read((moment) -> this.reports.list(filter, account.scope(), moment)));
		return "dashboard/reports";
	}

}
