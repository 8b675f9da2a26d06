package org.gongjian.app.unit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.persistence.unit.UnitMoves;
import org.gongjian.persistence.unit.UnitQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one unit of two that turned out to be the same.
 */
@Service
@Transactional
class UnitMergeService {

	private final UnitsInUse units;

	private final UnitGroups groups;

	private final UnitQueries queries;

	private final UnitMoves moves;

	private final Jurisdictions jurisdictions;

	private final Audit audit;

	private final Texts texts;

	UnitMergeService(UnitsInUse units, UnitGroups groups, UnitQueries queries, UnitMoves moves,
			Jurisdictions jurisdictions, Audit audit, Texts texts) {
		this.units = units;
		this.groups = groups;
		this.queries = queries;
		this.moves = moves;
		this.jurisdictions = jurisdictions;
		this.audit = audit;
		this.texts = texts;
	}

	/** What a merge would move. */
	@Transactional(readOnly = true)
	UnitMerge preview(CurrentAccount person, UUID keepId, UUID mergeId) {
		ResponsibleUnit keep = find(person, keepId);
		ResponsibleUnit merge = find(person, mergeId);
		if (keepId.equals(mergeId)) {
			throw new NotFoundException();
		}
		return new UnitMerge(keepId, keep.name(), mergeId, merge.name(), merge.names(),
				this.moves.use(person.jurisdictionId(), mergeId, keepId));
	}

	/**
	 * Gives all names, tasks, reports, people and places of a unit to another one. The
	 * unit itself stays only for what cannot move.
	 * @param seen what the person was shown that would move
	 * @return the name of the unit that stays
	 * @throws MergedAlreadyException if that was done before
	 * @throws MergeOvertakenException if something else would move by now
	 */
	String merge(CurrentAccount by, UUID keepId, UUID mergeId, String seen) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		UnitMerge preview = preview(by, keepId, mergeId);
		if (!preview.fingerprint().equals(seen)) {
			throw new MergeOvertakenException();
		}
		ResponsibleUnit keep = find(by, keepId);
		ResponsibleUnit merge = find(by, mergeId);
		this.groups.findByJurisdictionIdOrderByName(by.jurisdictionId())
			.stream()
			.filter((group) -> group.members().contains(mergeId))
			.forEach((group) -> replace(group, mergeId, keepId));
		if (this.queries.findWithAllBelow(by.jurisdictionId(), mergeId).contains(keepId)) {
			keep.moveBelow(merge.parentId(), Set.of());
		}
		keep.takeOver(merge);
		this.audit.note(AuditAction.MERGE_UNITS, "ResponsibleUnit", keepId, merge.name(),
				keep.name() + " = " + String.join("、", preview.names()) + "；" + preview.inWords(this.texts));
		this.moves.move(by.jurisdictionId(), mergeId, keepId);
		return keep.name();
	}

	private static void replace(UnitGroup group, UUID merged, UUID kept) {
		Set<UUID> members = new HashSet<>(group.members());
		members.remove(merged);
		members.add(kept);
		group.consistOf(members);
	}

	private ResponsibleUnit find(CurrentAccount person, UUID id) {
		return this.units.find(person.jurisdictionId(), id);
	}

}
