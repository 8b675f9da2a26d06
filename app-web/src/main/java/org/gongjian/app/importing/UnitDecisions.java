package org.gongjian.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.unit.KeptApart;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroups;

import org.springframework.stereotype.Component;

/**
 * Carries out what an administrator decided on the names of a draft: units are matched,
 * get a further name or are created; collective words get their members. What was decided
 * once is known for every later plan.
 */
@Component
class UnitDecisions {

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final UnitGroups groups;

	private final KeptApart keptApart;

	private final Audit audit;

	UnitDecisions(Jurisdictions jurisdictions, ResponsibleUnits units, UnitGroups groups, KeptApart keptApart,
			Audit audit) {
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.groups = groups;
		this.keptApart = keptApart;
		this.audit = audit;
	}

	/** The names that are known in the jurisdiction. */
	UnitMatching matching(UUID jurisdictionId) {
		return new UnitMatching(this.units.findByJurisdictionIdOrderByName(jurisdictionId),
				this.groups.findByJurisdictionIdOrderByName(jurisdictionId), this.keptApart.in(jurisdictionId));
	}

	/**
	 * Every printed name and word with the units it means; what is new is created.
	 * Whoever names units of the jurisdiction at the same time waits.
	 * @throws ChosenUnitGoneException if a unit that was chosen is no longer there
	 */
	KnownUnits carryOut(UUID jurisdictionId, PrintedNames names, PublishForm form) {
		this.jurisdictions.findForChangeById(jurisdictionId).orElseThrow();
		rememberRefusals(jurisdictionId, names, form);
		UnitRegistry registry = new UnitRegistry(jurisdictionId, this.units, this.groups, this.audit);
		List<String> printed = names.unitNames();
		Map<String, UUID> unitIds = new HashMap<>();
		for (int i = 0; i < printed.size(); i++) {
			unitIds.put(printed.get(i), registry.resolve(printed, i, form).id());
		}
		Map<String, List<UUID>> members = new HashMap<>();
		List<String> words = names.groupWords();
		for (int i = 0; i < words.size(); i++) {
			members.put(words.get(i), form.skips(i) ? List.of() : registry.group(words.get(i), form.memberNames(i)));
		}
		return new KnownUnits(unitIds, members);
	}

	// What was proposed and not chosen is another unit, and is not proposed again.
	private void rememberRefusals(UUID jurisdictionId, PrintedNames names, PublishForm form) {
		for (UnitMatch match : matching(jurisdictionId).units(names, form)) {
			if (form.chose(match.index()) && match.refusesProposals()) {
				match.alike().forEach((alike) -> this.keptApart.keep(jurisdictionId, match.printed(), alike.name()));
			}
		}
	}

}
