package org.gongjian.app.dashboard;

import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.standing.Moment;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * How plans stand, for programs.
 */
@RestController
@RequestMapping("/api/v1/standing")
@Needs(Permission.READ_LEDGER)
class StandingApiController {

	private final DashboardService dashboards;

	private final ReportListService reports;

	private final Clock clock;

	StandingApiController(DashboardService dashboards, ReportListService reports, Clock clock) {
		this.clock = clock;
		this.dashboards = dashboards;
		this.reports = reports;
	}

	@GetMapping
	StandingAnswer show(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable UUID plan) {
		return this.dashboards.dashboard(plan, account, Moment.now(this.clock))
			.map(StandingAnswer::of)
			.orElseThrow(NotFoundException::new);
	}

	@GetMapping("/reports")
	Slice<ExpectedAnswer> reports(@AuthenticationPrincipal CurrentAccount account, @ParameterObject ReportFilter filter,
			@ParameterObject Paging paging) {
		return paging.of(this.reports.found(filter, account.scope(), Moment.now(this.clock)), ExpectedAnswer::key)
			.map(ExpectedAnswer::of);
	}

}
