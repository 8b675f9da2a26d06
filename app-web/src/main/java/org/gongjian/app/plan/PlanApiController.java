package org.gongjian.app.plan;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.plan.RevisedTaskRow;
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

	private final SeenPlans plans;

	PlanApiController(SeenPlans plans) {
		this.plans = plans;
	}

	@GetMapping
	Slice<PlanAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return paging.of(this.plans.all(account), (plan) -> plan.id().toString()).map(PlanAnswer::of);
	}

	@GetMapping("/{id}")
	PlanDetail show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		WholePlan whole = this.plans.whole(account, id);
		return new PlanDetail(PlanAnswer.of(whole.plan()),
				whole.actions().stream().map(PlanDetail.PlanActionAnswer::of).toList(),
				whole.revisions()
					.stream()
					.map((row) -> new PlanDetail.RevisionAnswer(row.number(), row.documentId(), row.fileName(),
							row.publishedAt(), row.publishedBy()))
					.toList());
	}

	@GetMapping("/{id}/revisions/{number}")
	RevisedPlanAnswer revision(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable int number) {
		return RevisedPlanAnswer.of(this.plans.revision(account, id, number));
	}

	@GetMapping("/{id}/documents/{document}")
	ResponseEntity<Resource> document(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID document) throws IOException {
		return this.plans.document(account, id, document);
	}

	/** What one text of a plan changed. */
	record RevisedPlanAnswer(UUID planId, int number, List<RevisedTaskRow> added, List<RevisedTaskRow> withdrawn,
			List<RevisedTaskRow> changed) {

		static RevisedPlanAnswer of(RevisedPlan revised) {
			return new RevisedPlanAnswer(revised.plan().id(), revised.number(), revised.added(), revised.withdrawn(),
					revised.changed());
		}

	}

}
