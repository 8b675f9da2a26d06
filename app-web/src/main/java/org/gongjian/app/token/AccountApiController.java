package org.gongjian.app.token;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a program as whom it comes.
 */
@RestController
@RequestMapping("/api/v1/account")
@Needs(Permission.USE_OWN_ACCOUNT)
class AccountApiController {

	@GetMapping
	AccountAnswer show(@AuthenticationPrincipal CurrentAccount account) {
		return AccountAnswer.of(account);
	}

}
