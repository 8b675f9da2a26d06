package org.gongjian.app.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.api.DatedSlice;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.history.ChangeKind;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What changed since the end of a day, for programs.
 */
@RestController
@RequestMapping("/api/v1/changes")
@Needs(Permission.READ_LEDGER)
class ChangeApiController {

	private static final int FIRST_YEAR = 2000;

	private final ChangeService changes;

	private final Clock clock;

	ChangeApiController(ChangeService changes, Clock clock) {
		this.changes = changes;
		this.clock = clock;
	}

	@GetMapping
	Slice<ChangeAnswer> list(@AuthenticationPrincipal CurrentAccount account, @RequestParam LocalDate since,
			@RequestParam(required = false) @Nullable UUID plan, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable UUID task,
			@RequestParam(required = false) @Nullable ChangeKind kind, @ParameterObject Paging paging) {
		return this.changes.facts(new ChangeFilter(null, plan, unit, task, (kind != null) ? kind.name() : null, null),
				past(since), account, paging);
	}

	@GetMapping("/lights")
	DatedSlice<LightChange> lights(@AuthenticationPrincipal CurrentAccount account, @RequestParam LocalDate since,
			@RequestParam(required = false) @Nullable UUID plan, @RequestParam(required = false) @Nullable UUID unit,
			@ParameterObject Paging paging) {
		return this.changes.lights(new ChangeFilter(null, plan, unit, null, ChangeFilter.LIGHT, null), past(since),
				account, paging);
	}

	/** A day that is over. */
	private LocalDate past(LocalDate since) {
		if (!since.isBefore(LocalDate.now(this.clock)) || since.getYear() < FIRST_YEAR) {
			throw RefusedException.malformed("since", "api.since");
		}
		return since;
	}

}
