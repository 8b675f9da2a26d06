package org.gongjian.app.dashboard;

import java.util.UUID;

import org.gongjian.app.api.DatedSlice;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
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

	StandingApiController(DashboardService dashboards, ReportListService reports) {
		this.dashboards = dashboards;
		this.reports = reports;
	}

	@GetMapping
	StandingAnswer show(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable UUID plan, AsOf asOf) {
		return asOf.require((moment) -> this.dashboards.dashboard(plan, account, moment))
			.map(StandingAnswer::of)
			.orElseThrow(NotFoundException::new);
	}

	@GetMapping("/reports")
	DatedSlice<ExpectedAnswer> reports(@AuthenticationPrincipal CurrentAccount account,
			@ParameterObject ReportFilter filter, @ParameterObject Paging paging, AsOf asOf) {
		Slice<ExpectedAnswer> slice = paging
			.of(asOf.require((moment) -> this.reports.found(filter, account.scope(), moment)), ExpectedAnswer::key)
			.map(ExpectedAnswer::of);
		return DatedSlice.of(asOf, slice, (moment) -> this.reports.notKept(account.scope(), moment));
	}

}
