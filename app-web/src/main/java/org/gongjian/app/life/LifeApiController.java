package org.gongjian.app.life;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.api.Hash;
import org.gongjian.app.api.Once;
import org.gongjian.app.evidence.FilesOfForm;
import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeRefusedException;
import org.gongjian.persistence.life.LifeQueries;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The lives of tasks and acting on them, for programs.
 */
@RestController
@RequestMapping("/api/v1/tasks")
@Needs({ Permission.REPORT_PROGRESS, Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class LifeApiController {

	private final LifePages pages;

	private final LifeDoing doing;

	private final LifeQueries queries;

	private final Download download;

	private final Texts texts;

	LifeApiController(LifePages pages, LifeDoing doing, LifeQueries queries, Download download, Texts texts) {
		this.pages = pages;
		this.doing = doing;
		this.queries = queries;
		this.download = download;
		this.texts = texts;
	}

	@GetMapping("/{id}/life")
	@Needs(Permission.READ_LEDGER)
	LifeAnswers show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return LifeAnswers.of(this.pages.decision(account, id));
	}

	@PostMapping(path = "/{id}/life/{action}", consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<LifeAnswers> act(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LifeAction action, @RequestBody TypedLife typed, Once once) {
		return act(account, id, action, typed, List.of(), once);
	}

	@PostMapping(path = "/{id}/life/{action}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<LifeAnswers> actWithFiles(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LifeAction action, @ModelAttribute TypedLife typed, HttpServletRequest request, Once once) {
		return act(account, id, action, typed, FilesOfForm.of(request), once);
	}

	@GetMapping("/life/files/{id}")
	@Needs(Permission.READ_LEDGER)
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		return this.download.answer("LifeFile", id,
				this.queries.findFile(account.scope(), id).orElseThrow(NotFoundException::new));
	}

	private ResponseEntity<LifeAnswers> act(CurrentAccount account, UUID id, LifeAction action, TypedLife typed,
			List<MultipartFile> files, Once once) {
		try {
			return once.answer(LifeAnswers.class, () -> {
				Map<String, String> errors = this.doing.act(account, id, action, typed, files);
				if (!errors.isEmpty()) {
					throw RefusedException.invalid(errors);
				}
				return LifeAnswers.of(this.pages.decision(account, id));
			}, typed, Hash.of(files));
		}
		catch (LifeRefusedException ex) {
			String why = this.texts.of(ex.refusal());
			throw LifeRefusals.isOfForm(ex.refusal())
					? RefusedException.invalid(Map.of(LifeRefusals.field(ex.refusal()), why))
					: RefusedException.conflict(why);
		}
	}

}
