package org.gongjian.app.desk;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The work desk, for programs: as much of it as the token's scopes leave.
 */
@RestController
@RequestMapping("/api/v1/desk")
@Needs(Permission.USE_OWN_ACCOUNT)
class DeskApiController {

	private final DeskService desks;

	DeskApiController(DeskService desks) {
		this.desks = desks;
	}

	@GetMapping
	DeskAnswer show(@AuthenticationPrincipal CurrentAccount account) {
		return DeskAnswer.of(this.desks.desk(account));
	}

}
