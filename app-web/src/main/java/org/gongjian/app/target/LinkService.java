package org.gongjian.app.target;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLink;
import org.gongjian.domain.target.TargetLinks;
import org.gongjian.domain.target.TargetRuleChanges;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links lower targets to an upper one and unlinks them. All links below one topmost
 * jurisdiction are made one after the other.
 */
@Service
class LinkService {

	private final LinkTurns turns;

	private final Targets targets;

	private final TargetLinks links;

	private final LinkChecks checks;

	private final TargetRuleChanges changes;

	private final Assignments assignments;

	private final Audit audit;

	private final Clock clock;

	LinkService(LinkTurns turns, Targets targets, TargetLinks links, LinkChecks checks, TargetRuleChanges changes,
			Assignments assignments, Audit audit, Clock clock) {
		this.turns = turns;
		this.targets = targets;
		this.links = links;
		this.checks = checks;
		this.changes = changes;
		this.assignments = assignments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Counts the lower target in the upper one from now on.
	 * @throws LinkRefusedException if something stands against it
	 */
	@Transactional
	public void link(UUID upperId, UUID lowerId, CurrentAccount account) {
		NumericTarget upper = hold(upperId, account);
		NumericTarget lower = this.links.findTarget(lowerId).orElseThrow(NotFoundException::new);
		Optional<TargetLink> former = this.links.findLatest(upperId, lowerId);
		if (former.filter(TargetLink::linked).isPresent()) {
			return;
		}
		this.checks.of(upper).problem(lower, !this.links.findUppers(Set.of(lowerId)).isEmpty()).ifPresent((problem) -> {
			throw new LinkRefusedException(problem);
		});
		Instant now = this.clock.instant();
		this.links
			.save(new TargetLink(upper, lower, former.map(TargetLink::number).orElse(0) + 1, true, account.id(), now));
		if (!upper.summed()) {
			this.changes.save(upper.sumUp(account.id(), now));
		}
		this.audit.note(AuditAction.LINK_TARGETS, "NumericTarget", upperId, null, lower.indicator());
	}

	/** Counts the lower target no longer; without any, the upper one's units report. */
	@Transactional
	public void unlink(UUID upperId, UUID lowerId, CurrentAccount account) {
		NumericTarget upper = hold(upperId, account);
		Optional<TargetLink> former = this.links.findLatest(upperId, lowerId).filter(TargetLink::linked);
		if (former.isEmpty()) {
			return;
		}
		NumericTarget lower = this.links.findTarget(lowerId).orElseThrow(NotFoundException::new);
		Instant now = this.clock.instant();
		this.links.save(new TargetLink(upper, lower, former.get().number() + 1, false, account.id(), now));
		if (this.links.findLowers(upperId).isEmpty()) {
			this.changes.save(upper.reportAgain(assigned(upper), account.id(), now));
		}
		this.audit.note(AuditAction.UNLINK_TARGETS, "NumericTarget", upperId, lower.indicator(), null);
	}

	private NumericTarget hold(UUID upperId, CurrentAccount account) {
		this.turns.take(account.jurisdictionId());
		return this.targets.findForChange(account.jurisdictionId(), upperId)
			.filter((found) -> found.withdrawnIn() == null)
			.orElseThrow(NotFoundException::new);
	}

	private Set<UUID> assigned(NumericTarget target) {
		return this.assignments.findByJurisdictionIdAndPlanIdOrderByPosition(target.jurisdictionId(), target.planId())
			.stream()
			.filter((assignment) -> assignment.taskId().equals(target.taskId()) && assignment.endedIn() == null)
			.map(Assignment::unitId)
			.collect(Collectors.toSet());
	}

}
