package org.gongjian.app.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Uploading a plan document and looking at its draft.
 */
@Controller
@RequestMapping("/plans/imports")
@Needs(Permission.MANAGE_PLANS)
class ImportController {

	/** Plans are text: the largest known is well below this. */
	static final DataSize LARGEST_DOCUMENT = DataSize.ofMegabytes(20);

	private final ImportService imports;

	private final OpenAmendments amendments;

	private final Texts texts;

	ImportController(ImportService imports, OpenAmendments amendments, Texts texts) {
		this.imports = imports;
		this.amendments = amendments;
		this.texts = texts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID amends,
			Model model) {
		if (amends != null) {
			model.addAttribute("amends", amends);
			model.addAttribute("amended", this.amendments.title(account, amends));
			model.addAttribute("openAmendment", this.amendments.of(account.jurisdictionId(), amends).orElse(null));
		}
		model.addAttribute("imports", this.imports.open(account));
		model.addAttribute("limit", LARGEST_DOCUMENT.toBytes());
		model.addAttribute("accepted", FileEndings.accepted());
		return "imports/list";
	}

	@PostMapping
	String upload(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(name = "document", required = false) @Nullable MultipartFile document,
			@RequestParam(required = false) @Nullable UUID amends,
			@RequestHeader(name = "X-Requested-With", defaultValue = "") String by, Model model,
			RedirectAttributes next, HttpServletResponse response) throws IOException {
		try {
			UUID id = this.imports.upload(account, nameOf(document), contentOf(document), amends);
			return created(id, by, next, response);
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("refused", this.texts.of(ex.code(), ex.facts().toArray()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return refused(account, amends, by, model);
		}
		catch (AmendmentRefusedException ex) {
			model.addAttribute("refused", this.texts.of(ex.code()));
			response.setStatus(HttpStatus.CONFLICT.value());
			return refused(account, amends, by, model);
		}
	}

	private String refused(CurrentAccount account, @Nullable UUID amends, String by, Model model) {
		return by.isEmpty() ? list(account, amends, model) : "imports/list :: refused";
	}

	/**
	 * Text from the clipboard is read as a file is; what was pasted comes back where it
	 * cannot be.
	 */
	@PostMapping("/pasted")
	String paste(@AuthenticationPrincipal CurrentAccount account, @RequestParam(defaultValue = "") String text,
			@RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable UUID amends,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		String plain = name.isBlank() ? this.texts.of("importing.paste.defaultName") : name.strip();
		try {
			byte[] content = text.getBytes(StandardCharsets.UTF_8);
			UUID id = this.imports.upload(account, clean(plain.replaceAll("(?i)\\.txt$", "")) + ".txt", content,
					amends);
			return created(id, "", next, response);
		}
		catch (UploadRefusedException ex) {
			model.addAttribute("pasteRefused", this.texts.of(ex.code(), ex.facts().toArray()));
			model.addAttribute("pastedText", text);
			model.addAttribute("pastedName", name);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return list(account, amends, model);
		}
		catch (AmendmentRefusedException ex) {
			model.addAttribute("pasteRefused", this.texts.of(ex.code()));
			response.setStatus(HttpStatus.CONFLICT.value());
			return list(account, amends, model);
		}
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

	private static String nameOf(@Nullable MultipartFile document) {
		String name = (document != null) ? document.getOriginalFilename() : null;
		if (document == null || name == null || name.isBlank()) {
			throw new UploadRefusedException("importing.refused.none");
		}
		return clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
	}

	private static String clean(String name) {
		return PlainText.ending(name.replaceAll("\\p{C}", ""), 200);
	}

	private static byte[] contentOf(@Nullable MultipartFile document) throws IOException {
		if (document == null) {
			throw new UploadRefusedException("importing.refused.none");
		}
		if (document.getSize() > LARGEST_DOCUMENT.toBytes()) {
			throw new UploadRefusedException("importing.refused.tooLarge", nameOf(document),
					LARGEST_DOCUMENT.toMegabytes());
		}
		return document.getBytes();
	}

}
