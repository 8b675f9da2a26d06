package org.gongjian.app.importing;

import java.io.IOException;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handing in a plan document as a file, by the page's script or without it; giving up a
 * draft.
 */
@Controller
@RequestMapping("/plans/imports")
@Needs(Permission.MANAGE_PLANS)
class ImportController {

	private final ImportService imports;

	private final ImportPage page;

	private final Texts texts;

	ImportController(ImportService imports, ImportPage page, Texts texts) {
		this.imports = imports;
		this.page = page;
		this.texts = texts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID amends,
			Model model) {
		return this.page.show(account, amends, model);
	}

	@PostMapping
	String upload(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(name = "document", required = false) @Nullable MultipartFile document,
			@RequestParam(required = false) @Nullable UUID amends,
			@RequestHeader(name = "X-Requested-With", defaultValue = "") String by, Model model,
			RedirectAttributes next, HttpServletResponse response) throws IOException {
		try {
			UUID id = this.imports.upload(account, Upload.of(document), amends);
			return created(id, by, next, response);
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("refused", this.texts.of(ex.code(), ex.facts().toArray()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (AmendmentRefusedException ex) {
			model.addAttribute("refused", this.texts.of(ex.code()));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		if (!by.isEmpty()) {
			return "imports/list :: refused";
		}
		return this.page.show(account, amends, model);
	}

	/** The page's script is told where the draft is; a browser is sent there. */
	private static String created(UUID id, String by, RedirectAttributes next, HttpServletResponse response) {
		if (by.isEmpty()) {
			next.addAttribute("id", id);
			return "redirect:/plans/imports/{id}";
		}
		response.setStatus(HttpStatus.CREATED.value());
		response.setHeader("Location", "/plans/imports/" + id);
		return "imports/list :: created";
	}

	@PostMapping("/{id}/discard")
	String discard(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			RedirectAttributes redirect) {
		this.imports.discard(account, id);
		redirect.addFlashAttribute("notice", this.texts.of("importing.discarded"));
		return "redirect:/plans/imports";
	}

}
