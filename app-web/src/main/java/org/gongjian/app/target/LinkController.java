package org.gongjian.app.target;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Linking lower targets to an upper one (汇总关系).
 */
@Controller
@RequestMapping("/targets/{id}/links")
@Needs(Permission.MANAGE_PLANS)
class LinkController {

	private final LinkPages pages;

	private final LinkService links;

	private final Texts texts;

	LinkController(LinkPages pages, LinkService links, Texts texts) {
		this.pages = pages;
		this.links = links;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String q,
			@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("page", this.pages.page(id, q, account));
		return "targets/links";
	}

	@PostMapping
	String link(@PathVariable UUID id, @RequestParam UUID lower, @RequestParam(defaultValue = "") String q,
			@AuthenticationPrincipal CurrentAccount account, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		try {
			this.links.link(id, lower, account);
		}
		catch (LinkRefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", this.texts.of(ex.problem()));
			return show(id, q, account, model);
		}
		next.addAttribute("q", q);
		return "redirect:/targets/{id}/links";
	}

	@PostMapping("/{lower}/end")
	String unlink(@PathVariable UUID id, @PathVariable UUID lower, @AuthenticationPrincipal CurrentAccount account) {
		this.links.unlink(id, lower, account);
		return "redirect:/targets/{id}/links";
	}

}
