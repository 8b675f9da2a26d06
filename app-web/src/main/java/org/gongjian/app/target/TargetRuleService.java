package org.gongjian.app.target;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.target.LinkedTargets;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetRuleChange;
import org.gongjian.domain.target.TargetRuleChanges;
import org.gongjian.domain.target.Targets;
import org.gongjian.persistence.target.LinkQueries;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.UnitRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes how a target is judged and who reports it, and keeps what it was before. The
 * same rule given twice has one effect.
 */
@Service
class TargetRuleService {

	private final Targets targets;

	private final TargetRuleChanges changes;

	private final UnitQueries units;

	private final LinkTurns turns;

	private final LinkQueries links;

	private final LinkClashes clashes;

	private final RuleWords words;

	private final Audit audit;

	private final Clock clock;

	TargetRuleService(Targets targets, TargetRuleChanges changes, UnitQueries units, LinkTurns turns, LinkQueries links,
			LinkClashes clashes, RuleWords words, Audit audit, Clock clock) {
		this.targets = targets;
		this.changes = changes;
		this.units = units;
		this.turns = turns;
		this.links = links;
		this.clashes = clashes;
		this.words = words;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Applies the rule.
	 * @throws TargetRuleConflictException if another rule is stored than the one that the
	 * person began from
	 * @throws RuleClashException if linked targets would no longer add up
	 */
	@Transactional
	public void change(UUID id, TypedRule typed, CurrentAccount account) {
		this.turns.take(account.jurisdictionId());
		NumericTarget target = this.targets.findForChange(account.jurisdictionId(), id)
			.filter((found) -> found.withdrawnIn() == null)
			.orElseThrow(NotFoundException::new);
		if (target.rule().equals(typed.rule()) && target.reporters().equals(typed.reporters())) {
			return;
		}
		if (!Objects.equals(target.version(), typed.version())) {
			throw new TargetRuleConflictException();
		}
		Map<UUID, String> names = this.units.findAll(account.jurisdictionId())
			.stream()
			.collect(Collectors.toMap(UnitRow::id, UnitRow::shortName));
		String before = describe(target, names);
		List<LinkedTargets> fitting = this.links.findOf(id)
			.stream()
			.filter((link) -> link.problem().isEmpty())
			.toList();
		TargetRuleChange change = target.change(typed.rule(), typed.reporters(), account.id(), this.clock.instant());
		List<RuleClash> clashes = this.clashes.clashes(target, fitting);
		if (!clashes.isEmpty()) {
			throw new RuleClashException(clashes);
		}
		this.changes.save(change);
		this.audit.note(AuditAction.CHANGE_TARGET, "NumericTarget", id, before, describe(target, names));
	}

	private String describe(NumericTarget target, Map<UUID, String> names) {
		return this.words.ofRecord(target.rule(), target.reporters(), target.goal().measure(), names);
	}

}
