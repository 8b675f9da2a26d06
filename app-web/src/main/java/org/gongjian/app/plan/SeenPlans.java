package org.gongjian.app.plan;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.persistence.plan.PlanQueries;
import org.gongjian.persistence.plan.PlanRow;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the plans that a person sees; what they do not see is not there.
 */
@Service
public class SeenPlans {

	private final PlanQueries plans;

	private final Download download;

	SeenPlans(PlanQueries plans, Download download) {
		this.plans = plans;
		this.download = download;
	}

	List<PlanRow> all(CurrentAccount account) {
		return this.plans.findAll(account.scope());
	}

	/**
	 * One of them.
	 * @throws NotFoundException if the person does not see it
	 */
	public PlanRow one(CurrentAccount account, UUID id) {
		return all(account).stream()
			.filter((plan) -> plan.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** The same with its actions and texts. */
	@Transactional(readOnly = true)
	public WholePlan whole(CurrentAccount account, UUID id) {
		return new WholePlan(one(account, id), PlanAction.all(this.plans, account.jurisdictionId(), id),
				this.plans.findRevisions(account.jurisdictionId(), id));
	}

	/**
	 * What one of its texts changed.
	 * @throws NotFoundException if there is no such text, or the person does not see it
	 */
	@Transactional(readOnly = true)
	public RevisedPlan revision(CurrentAccount account, UUID id, int number) {
		PlanRow plan = one(account, id);
		if (this.plans.findRevisions(account.jurisdictionId(), id)
			.stream()
			.noneMatch((row) -> row.number() == number)) {
			throw new NotFoundException();
		}
		return new RevisedPlan(plan, number, this.plans.findAdded(account.scope(), id, number),
				this.plans.findWithdrawn(account.scope(), id, number),
				this.plans.findChanged(account.scope(), id, number));
	}

	/** The file of one of its texts. */
	ResponseEntity<Resource> document(CurrentAccount account, UUID id, UUID document) throws IOException {
		one(account, id);
		return this.download.answer("SourceDocument", document,
				this.plans.findDocument(account.jurisdictionId(), id, document).orElseThrow(NotFoundException::new));
	}

}
