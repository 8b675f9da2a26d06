package org.gongjian.app.duty;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.duty.DutyQueries;
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
 * Records of duties: striking one out, and the files behind them.
 */
@Controller
class DutyRecordController {

	private final DutyPages pages;

	private final DutyDoing doing;

	private final DutyQueries queries;

	private final Download download;

	private final Texts texts;

	DutyRecordController(DutyPages pages, DutyDoing doing, DutyQueries queries, Download download, Texts texts) {
		this.pages = pages;
		this.doing = doing;
		this.queries = queries;
		this.download = download;
		this.texts = texts;
	}

	@PostMapping("/duties/records/{id}/strike")
	@Needs({ Permission.REPORT_PROGRESS, Permission.REVIEW_REPORTS })
	String strike(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		DutyPages.Spot spot = this.pages.spotOf(account, id);
		String wrong = this.doing.strike(account, id, reason);
		if (wrong == null) {
			next.addFlashAttribute("said", this.texts.of("duty.struck.said"));
			next.addAttribute("duty", spot.dutyId());
			next.addAttribute("unit", spot.unitId());
			next.addAttribute("last", spot.last());
			return "redirect:/duties/{duty}/{unit}/{last}";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("reason", reason);
		model.addAttribute("page",
				this.pages.page(account, spot.dutyId(), spot.unitId(), spot.last(), null, Map.of("reason", wrong), id));
		return "duties/show";
	}

	@GetMapping("/duties/files/{id}")
	@Needs(Permission.READ_LEDGER)
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		StoredFile file = this.queries.findFile(account.scope(), id).orElseThrow(NotFoundException::new);
		return this.download.answer("DutyFile", id, file);
	}

}
