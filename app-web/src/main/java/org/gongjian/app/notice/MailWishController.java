package org.gongjian.app.notice;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a person says whether they want to be reminded by e-mail.
 */
@Controller
@Needs(Permission.KEEP_OWN_NOTICES)
class MailWishController {

	private final MailWishService wishes;

	private final MailChannel mail;

	private final Texts texts;

	MailWishController(MailWishService wishes, MailChannel mail, Texts texts) {
		this.wishes = wishes;
		this.mail = mail;
		this.texts = texts;
	}

	@GetMapping("/notices/settings")
	String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
		MailWishService.Wish wish = this.wishes.of(account);
		return show(account, wish.address(), wish.wanted(), model);
	}

	@PostMapping("/notices/settings")
	String change(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable String address,
			@RequestParam(defaultValue = "false") boolean wanted, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		String typed = (address != null) ? address.strip() : "";
		if (this.wishes.change(account, typed, wanted)) {
			next.addFlashAttribute("said", this.texts.of("notice.settings.said"));
			return "redirect:/notices/settings";
		}
		model.addAttribute("error", this.texts.of("notice.settings.error"));
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(account, typed, wanted, model);
	}

	private String show(CurrentAccount account, String address, boolean wanted, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("wanted", wanted);
		model.addAttribute("open", this.mail.isOpen(account.jurisdictionId()));
		return "notices/settings";
	}

}
