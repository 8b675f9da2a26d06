package org.gongjian.app.life;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.evidence.FilesOfForm;
import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeRefusedException;
import org.gongjian.persistence.life.LifeQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Acting on one task: a page for each action, and one for the decision on an application.
 */
@Controller
@Needs({ Permission.REPORT_PROGRESS, Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class LifeController {

	private final LifePages pages;

	private final LifeDoing doing;

	private final LifeQueries queries;

	private final Download download;

	private final Texts texts;

	LifeController(LifePages pages, LifeDoing doing, LifeQueries queries, Download download, Texts texts) {
		this.pages = pages;
		this.doing = doing;
		this.queries = queries;
		this.download = download;
		this.texts = texts;
	}

	@GetMapping("/tasks/{id}/life")
	String decision(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.pages.decision(account, id));
		return "life/form";
	}

	@GetMapping("/tasks/{id}/life/{action}")
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LifeAction action,
			@RequestParam(required = false) @Nullable Integer about, Model model) {
		TypedLife typed = new TypedLife(null, null, null, about, null);
		model.addAttribute("page", this.pages.page(account, id, action, typed, Map.of()));
		return "life/form";
	}

	@PostMapping("/tasks/{id}/life/{action}")
	String act(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LifeAction action,
			TypedLife typed, HttpServletRequest request, Model model, HttpServletResponse response,
			RedirectAttributes next) throws IOException {
		Map<String, String> errors;
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		try {
			errors = this.doing.act(account, id, action, typed, FilesOfForm.of(request));
		}
		catch (LifeRefusedException ex) {
			errors = Map.of(LifeRefusals.field(ex.refusal()), this.texts.of(ex.refusal()));
			status = LifeRefusals.isOfForm(ex.refusal()) ? status : HttpStatus.CONFLICT;
		}
		if (errors.isEmpty()) {
			next.addFlashAttribute("said", this.texts.of("life.said", this.texts.of(action)));
			return "redirect:/tasks/{id}";
		}
		model.addAttribute("problem", errors.get("problem"));
		model.addAttribute("page", this.pages.page(account, id, action, typed, errors));
		response.setStatus(status.value());
		return "life/form";
	}

	@GetMapping("/tasks/life/files/{id}")
	@Needs(Permission.READ_LEDGER)
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		StoredFile file = this.queries.findFile(account.scope(), id).orElseThrow(NotFoundException::new);
		return this.download.answer("LifeFile", id, file);
	}

}
