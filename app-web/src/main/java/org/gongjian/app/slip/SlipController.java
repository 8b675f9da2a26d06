package org.gongjian.app.slip;

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
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipRefusedException;
import org.gongjian.persistence.slip.SlipQueries;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One slip: its course, answering it and deciding on it, and the sheet to print.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class SlipController {

	private final SlipPages pages;

	private final SlipDoing doing;

	private final SlipQueries queries;

	private final Download download;

	private final Texts texts;

	SlipController(SlipPages pages, SlipDoing doing, SlipQueries queries, Download download, Texts texts) {
		this.pages = pages;
		this.doing = doing;
		this.queries = queries;
		this.download = download;
		this.texts = texts;
	}

	@GetMapping("/slips/{id}")
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.pages.page(account, id, null, TypedSlip.nothing(), Map.of()));
		return "slips/show";
	}

	@GetMapping("/slips/{id}/print")
	String print(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.pages.page(account, id, null, TypedSlip.nothing(), Map.of()));
		return "slips/print";
	}

	@GetMapping("/slips/files/{id}")
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		StoredFile file = this.queries.findFile(account.scope(), id).orElseThrow(NotFoundException::new);
		return this.download.answer("SlipFile", id, file);
	}

	@PostMapping("/slips/{id}/{action}")
	@Needs({ Permission.REPORT_PROGRESS, Permission.REVIEW_REPORTS, Permission.DECIDE_ON_TASKS,
			Permission.MANAGE_PLANS })
	String act(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable SlipAction action,
			TypedSlip typed, HttpServletRequest request, Model model, HttpServletResponse response,
			RedirectAttributes next) throws IOException {
		Map<String, String> errors;
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		try {
			errors = this.doing.act(account, id, action, typed, FilesOfForm.of(request));
		}
		catch (SlipRefusedException ex) {
			errors = Map.of("problem", this.texts.of(ex.refusal()));
			status = HttpStatus.CONFLICT;
		}
		if (errors.isEmpty()) {
			next.addFlashAttribute("said", this.texts.of("slip.said." + action));
			return "redirect:/slips/{id}";
		}
		model.addAttribute("problem", errors.get("problem"));
		model.addAttribute("page", this.pages.page(account, id, action, typed, errors));
		response.setStatus(status.value());
		return "slips/show";
	}

}
