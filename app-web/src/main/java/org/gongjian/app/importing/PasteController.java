package org.gongjian.app.importing;

import java.util.UUID;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handing in text from the clipboard without a script: it is read as a file is, and comes
 * back where it cannot be.
 */
@Controller
@RequestMapping("/plans/imports/pasted")
@Needs(Permission.MANAGE_PLANS)
class PasteController {

	private final ImportService imports;

	private final ImportPage page;

	private final Texts texts;

	PasteController(ImportService imports, ImportPage page, Texts texts) {
		this.imports = imports;
		this.page = page;
		this.texts = texts;
	}

	@PostMapping
	String paste(@AuthenticationPrincipal CurrentAccount account, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable UUID amends,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		String plain = name.isBlank() ? this.texts.of("importing.paste.defaultName") : name.strip();
		try {
			next.addAttribute("id", this.imports.upload(account, Upload.ofText(text, plain), amends));
			return "redirect:/plans/imports/{id}";
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("pasteRefused", this.texts.of(ex.code(), ex.facts().toArray()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (AmendmentRefusedException ex) {
			model.addAttribute("pasteRefused", this.texts.of(ex.code()));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		model.addAttribute("pastedText", text);
		model.addAttribute("pastedName", name);
		return this.page.show(account, amends, model);
	}

}
