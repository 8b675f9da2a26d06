package org.gongjian.app.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.domain.unit.UnitInUseException;
import org.gongjian.persistence.unit.UnitQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one unit of two that turned out to be the same, or notes that they are two.
 */
@Service
@Transactional
class UnitMergeService {

	private final ResponsibleUnits units;

	private final UnitGroups groups;

	private final UnitQueries queries;

	private final UnitSuggestions suggestions;

	private final KeptApart keptApart;

	private final Jurisdictions jurisdictions;

	private final Audit audit;

	UnitMergeService(ResponsibleUnits units, UnitGroups groups, UnitQueries queries, UnitSuggestions suggestions,
			KeptApart keptApart, Jurisdictions jurisdictions, Audit audit) {
		this.units = units;
		this.groups = groups;
		this.queries = queries;
		this.suggestions = suggestions;
		this.keptApart = keptApart;
		this.jurisdictions = jurisdictions;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<UnitSuggestion> suggestions(CurrentAccount person) {
		return this.suggestions.in(person.jurisdictionId());
	}

	/**
	 * Gives all names of a unit to another one and its place in the groups; the unit
	 * itself goes.
	 * @return the name of the unit that stays
	 * @throws UnitInUseException if work or people hang on the unit that would go
	 */
	String merge(CurrentAccount by, UUID keepId, UUID mergeId) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		ResponsibleUnit keep = find(by, keepId);
		ResponsibleUnit merge = find(by, mergeId);
		if (keepId.equals(mergeId)) {
			throw new NotFoundException();
		}
		if (this.queries.isUsed(by.jurisdictionId(), mergeId)) {
			throw new UnitInUseException(merge.name());
		}
		this.groups.findByJurisdictionIdOrderByName(by.jurisdictionId())
			.stream()
			.filter((group) -> group.members().contains(mergeId))
			.forEach((group) -> replace(group, mergeId, keepId));
		this.units.delete(merge);
		keep.alsoKnownAs(merge.name());
		keep.alsoKnownAs(merge.shortName());
		merge.aliases().forEach(keep::alsoKnownAs);
		this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", keepId, merge.name(),
				keep.name() + " = " + merge.name());
		return keep.name();
	}

	/** Notes that two units are not one, so that this is not asked again. */
	void keepApart(CurrentAccount by, UUID oneId, UUID otherId) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		this.keptApart.keep(by.jurisdictionId(), find(by, oneId).name(), find(by, otherId).name());
	}

	private static void replace(UnitGroup group, UUID merged, UUID kept) {
		Set<UUID> members = new HashSet<>(group.members());
		members.remove(merged);
		members.add(kept);
		group.consistOf(members);
	}

	private ResponsibleUnit find(CurrentAccount person, UUID id) {
		return this.units.findByJurisdictionIdAndId(person.jurisdictionId(), id).orElseThrow(NotFoundException::new);
	}

}
