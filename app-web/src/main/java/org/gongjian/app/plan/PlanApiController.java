package org.gongjian.app.plan;

import java.io.IOException;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.plan.PlanQueries;
import org.gongjian.persistence.plan.PlanRow;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Published plans, for programs.
 */
@RestController
@RequestMapping("/api/v1/plans")
@Needs(Permission.READ_LEDGER)
class PlanApiController {

	private final PlanQueries plans;

	private final Download download;

	PlanApiController(PlanQueries plans, Download download) {
		this.plans = plans;
		this.download = download;
	}

	@GetMapping
	Slice<PlanAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return paging.of(this.plans.findAll(account.scope()), (plan) -> plan.id().toString()).map(PlanAnswer::of);
	}

	@GetMapping("/{id}")
	PlanDetail show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return new PlanDetail(PlanAnswer.of(seen(account, id)),
				PlanAction.all(this.plans, account.jurisdictionId(), id)
					.stream()
					.map(PlanDetail.PlanActionAnswer::of)
					.toList(),
				this.plans.findRevisions(account.jurisdictionId(), id)
					.stream()
					.map((row) -> new PlanDetail.RevisionAnswer(row.number(), row.documentId(), row.fileName(),
							row.publishedAt(), row.publishedBy()))
					.toList());
	}

	@GetMapping("/{id}/documents/{document}")
	ResponseEntity<Resource> document(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID document) throws IOException {
		seen(account, id);
		return this.download.answer("SourceDocument", document,
				this.plans.findDocument(account.jurisdictionId(), id, document).orElseThrow(NotFoundException::new));
	}

	private PlanRow seen(CurrentAccount account, UUID id) {
		return this.plans.findAll(account.scope())
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

}
