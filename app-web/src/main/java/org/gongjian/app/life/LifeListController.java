package org.gongjian.app.life;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The lists of what waits in the lives of tasks, and signing for many at once.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class LifeListController {

	private final LifeLists lists;

	private final Signing signing;

	private final Texts texts;

	LifeListController(LifeLists lists, Signing signing, Texts texts) {
		this.lists = lists;
		this.signing = signing;
		this.texts = texts;
	}

	@GetMapping("/life")
	String list(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) LifeList.@Nullable Show show,
			@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Integer page,
			Model model) {
		model.addAttribute("list", this.lists.list(account, show, unit, page));
		return "life/index";
	}

	@PostMapping("/life/signatures")
	@Needs(Permission.REPORT_PROGRESS)
	String sign(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable List<UUID> task,
			@RequestParam(defaultValue = "false") boolean all, RedirectAttributes next) {
		List<UUID> chosen = (task != null) ? task : List.of();
		int signed = this.signing.sign(account, all ? this.lists.unsigned(account, unit) : chosen, unit);
		next.addFlashAttribute("said",
				this.texts.of((signed > 0) ? "life.signed" : "life.signed.none", String.valueOf(signed)));
		return "redirect:/life?show=UNSIGNED";
	}

}
