package org.gongjian.app.desk;

import org.gongjian.app.security.Needs;
import org.gongjian.app.security.OpenToAll;
import org.gongjian.domain.account.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The doors: the login page and the address without a path.
 */
@Controller
class HomeController {

	@GetMapping("/")
	@Needs(Permission.USE_OWN_ACCOUNT)
	String home() {
		return "redirect:/desk";
	}

	@GetMapping("/login")
	@OpenToAll
	String login() {
		return "login";
	}

}
