package org.gongjian.app.session;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Tells a page whose session had ended that its person signed in again.
 */
@Controller
@RequestMapping("/session")
@Needs(Permission.USE_OWN_ACCOUNT)
class SessionController {

	@GetMapping
	@ResponseBody
	Present present(@AuthenticationPrincipal CurrentAccount account, CsrfToken token) {
		return new Present(account.id(), token.getToken());
	}

	/**
	 * Who is signed in, and the token that changes need now.
	 */
	record Present(UUID account, String token) {

	}

}
