package org.gongjian.app.evidence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.api.Hash;
import org.gongjian.app.api.Once;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.report.ExpectedReport;
import org.gongjian.app.report.ExpectedReports;
import org.gongjian.app.report.ReportRefusals;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.file.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files behind the reports of one's units, for programs.
 */
@RestController
@RequestMapping("/api/v1/reports/{assignmentId}/{periodStart}/evidence")
@Needs(Permission.REPORT_PROGRESS)
class EvidenceApiController {

	private final ExpectedReports expectedReports;

	private final EvidencePages pages;

	private final UploadCheck uploads;

	private final EvidenceService evidence;

	private final ReportRefusals refusals;

	EvidenceApiController(ExpectedReports expectedReports, EvidencePages pages, UploadCheck uploads,
			EvidenceService evidence, ReportRefusals refusals) {
		this.expectedReports = expectedReports;
		this.pages = pages;
		this.uploads = uploads;
		this.evidence = evidence;
		this.refusals = refusals;
	}

	@GetMapping
	EvidenceAnswer list(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart) {
		return answer(account, find(account, assignmentId, periodStart), List.of());
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<EvidenceAnswer> upload(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart, HttpServletRequest request,
			Once once) {
		List<MultipartFile> files = FilesOfForm.of(request);
		ExpectedReport expected = find(account, assignmentId, periodStart);
		return this.refusals.of(() -> once.created(EvidenceAnswer.class, () -> {
			this.evidence.requireOpen(expected);
			return answer(account, expected, this.evidence.add(account, expected, keep(account, files)).known());
		}, Hash.of(files)));
	}

	@GetMapping("/earlier")
	List<EvidenceAnswer.EvidenceFileAnswer> earlier(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart,
			@RequestParam(defaultValue = "") String q) {
		return this.pages.reusable(account.scope(), find(account, assignmentId, periodStart), q)
			.stream()
			.map(EvidenceAnswer.EvidenceFileAnswer::of)
			.toList();
	}

	@PostMapping("/earlier")
	ResponseEntity<EvidenceAnswer> reuse(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart, @RequestBody ReuseBody body,
			Once once) {
		ExpectedReport expected = find(account, assignmentId, periodStart);
		Set<UUID> chosen = (body.evidence() != null) ? body.evidence() : Set.of();
		if (chosen.isEmpty() || chosen.size() > UploadCheck.MOST_FILES) {
			throw RefusedException.invalid("evidence",
					chosen.isEmpty() ? "evidence.error.none" : "evidence.error.tooMany", UploadCheck.MOST_FILES);
		}
		return this.refusals.of(() -> once.created(EvidenceAnswer.class,
				() -> answer(account, expected, this.evidence.reuse(account, expected, chosen).known()),
				chosen.stream().sorted().toList()));
	}

	@DeleteMapping("/{evidenceId}")
	ResponseEntity<EvidenceAnswer> remove(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart, @PathVariable UUID evidenceId,
			Once once) {
		ExpectedReport expected = find(account, assignmentId, periodStart);
		return this.refusals.of(() -> once.answer(EvidenceAnswer.class, () -> {
			this.evidence.remove(account, expected, evidenceId);
			return answer(account, expected, List.of());
		}));
	}

	private List<StoredFile> keep(CurrentAccount account, List<MultipartFile> files) throws IOException {
		try {
			return this.uploads.keep(account, files);
		}
		catch (UploadRefusedException ex) {
			throw RefusedException.invalid("files", ex.code(), ex.facts());
		}
	}

	private ExpectedReport find(CurrentAccount account, UUID assignmentId, LocalDate periodStart) {
		return this.expectedReports.find(account.scope(), assignmentId, periodStart);
	}

	private EvidenceAnswer answer(CurrentAccount account, ExpectedReport expected, List<String> known) {
		var page = this.pages.page(account.scope(), expected);
		return new EvidenceAnswer(page.version(),
				page.evidence().stream().map(EvidenceAnswer.EvidenceFileAnswer::of).toList(), known);
	}

	/** Files of the unit's other reports that are put behind this one as well. */
	record ReuseBody(@Nullable Set<UUID> evidence) {

	}

}
