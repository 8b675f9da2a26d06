package org.gongjian.app.duty;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.api.Hash;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.evidence.FilesOfForm;
import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.duty.DutyQueries;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

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
 * Duties and recording that they were done, for programs.
 */
@RestController
@RequestMapping("/api/v1/duties")
@Needs(Permission.READ_LEDGER)
class DutyApiController {

	private final DutyLists lists;

	private final DutyPages pages;

	private final DutyDoing doing;

	private final DutyQueries queries;

	private final Download download;

	DutyApiController(DutyLists lists, DutyPages pages, DutyDoing doing, DutyQueries queries, Download download) {
		this.lists = lists;
		this.pages = pages;
		this.doing = doing;
		this.queries = queries;
		this.download = download;
	}

	@GetMapping
	Slice<DutyAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject DutyFilter filter,
			@ParameterObject Paging paging) {
		return paging.of(this.lists.found(account, filter), (line) -> line.row().dutyId() + " " + line.row().unitId())
			.map(DutyAnswer::of);
	}

	@GetMapping("/{dutyId}/{unitId}/{last}")
	DutyDetail show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID dutyId,
			@PathVariable UUID unitId, @PathVariable LocalDate last) {
		return DutyDetail.of(this.pages.page(account, dutyId, unitId, last, null, Map.of(), null));
	}

	@PostMapping(path = "/{dutyId}/{unitId}/{last}/records", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Needs(Permission.REPORT_PROGRESS)
	ResponseEntity<DutyDetail> record(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID dutyId,
			@PathVariable UUID unitId, @PathVariable LocalDate last, @RequestBody DutyBody body, Once once) {
		return record(account, dutyId, unitId, last, body, List.of(), once);
	}

	@PostMapping(path = "/{dutyId}/{unitId}/{last}/records", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Needs(Permission.REPORT_PROGRESS)
	ResponseEntity<DutyDetail> recordWithFiles(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID dutyId, @PathVariable UUID unitId, @PathVariable LocalDate last,
			@ModelAttribute DutyBody body, HttpServletRequest request, Once once) {
		return record(account, dutyId, unitId, last, body, FilesOfForm.of(request), once);
	}

	@PostMapping("/records/{id}/strike")
	@Needs({ Permission.REPORT_PROGRESS, Permission.REVIEW_REPORTS })
	ResponseEntity<DutyDetail> strike(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestBody StrikeBody body, Once once) {
		return once.answer(DutyDetail.class, () -> {
			DutyPages.Spot spot = this.pages.spotOf(account, id);
			String wrong = this.doing.strike(account, id, body.reason());
			if (wrong != null) {
				throw RefusedException.invalid(Map.of("reason", wrong));
			}
			return show(account, spot.dutyId(), spot.unitId(), spot.last());
		}, body);
	}

	@GetMapping("/files/{id}")
	ResponseEntity<Resource> file(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		return this.download.answer("DutyFile", id,
				this.queries.findFile(account.scope(), id).orElseThrow(NotFoundException::new));
	}

	private ResponseEntity<DutyDetail> record(CurrentAccount account, UUID dutyId, UUID unitId, LocalDate last,
			DutyBody body, List<MultipartFile> files, Once once) {
		return once.created(DutyDetail.class, () -> {
			DutyForm form = new DutyForm(body.day(), body.note(), UUID.randomUUID().toString(), null, true);
			Map<String, String> errors = this.doing.record(account, dutyId, unitId, last, form, files);
			if (errors.containsKey("problem")) {
				throw RefusedException.conflict(errors.getOrDefault("problem", ""));
			}
			if (!errors.isEmpty()) {
				throw RefusedException.invalid(errors);
			}
			return show(account, dutyId, unitId, last);
		}, body, Hash.of(files));
	}

	/** That a duty was done. */
	record DutyBody(@Nullable String day, @Nullable String note) {

	}

	/** Why a record is struck out. */
	record StrikeBody(@Nullable String reason) {

	}

}
