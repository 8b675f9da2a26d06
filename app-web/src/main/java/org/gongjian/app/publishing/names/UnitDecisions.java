package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.unit.KeptApart;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Carries out what an administrator decided on the names of a draft: units are matched,
 * get a further name or are created; collective words get their members. What was decided
 * once is known for every later plan.
 */
@Component
public class UnitDecisions {

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final UnitGroups groups;

	private final FormerText former;

	private final KeptApart keptApart;

	private final Audit audit;

	UnitDecisions(Jurisdictions jurisdictions, ResponsibleUnits units, UnitGroups groups, FormerText former,
			KeptApart keptApart, Audit audit) {
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.groups = groups;
		this.former = former;
		this.keptApart = keptApart;
		this.audit = audit;
	}

	/**
	 * The names that are known.
	 * @param planId the plan of which what was decided on the text in force counts;
	 * {@code null} for none
	 */
	public Matching matching(UUID jurisdictionId, @Nullable UUID planId) {
		KnownNames known = new KnownNames(this.units.findByJurisdictionIdOrderByName(jurisdictionId),
				this.groups.findByJurisdictionIdOrderByName(jurisdictionId));
		List<String> printed = this.former.printed(jurisdictionId, planId).unitNames();
		return new Matching(known, new UnitMatching(known, this.keptApart.in(jurisdictionId)),
				new GroupMatching(known, this.former.members(jurisdictionId, planId)), known.withoutUnit(printed));
	}

	/**
	 * Every printed name and word with the units it means; what is new is created.
	 * Whoever names units of the jurisdiction at the same time waits.
	 * @throws ChosenUnitGoneException if nothing was decided on a name, or a unit that
	 * was chosen is no longer there
	 */
	public MeantUnits carryOut(UUID jurisdictionId, PlanDraft draft, NameDecisions decisions) {
		this.jurisdictions.findForChangeById(jurisdictionId).orElseThrow();
		PrintedNames names = PrintedNames.in(draft);
		Matching matching = matching(jurisdictionId, null);
		rememberRefusals(jurisdictionId, matching.names(draft, names, decisions).unknown(), decisions);
		GroupRegistry remembered = new GroupRegistry(jurisdictionId, this.groups, this.audit);
		List<GroupMatch> words = matching.words(draft, names, decisions);
		MeantUnits found = new NameMeanings(matching.known(), decisions.nameChoices()).units(names, words,
				new UnitRegistry(jurisdictionId, this.units, this.audit));
		words.stream()
			.filter((word) -> !word.skipped())
			.forEach((word) -> remembered.remember(word.word(), found.members(word.word()), word.members()));
		return found;
	}

	// What was proposed and not chosen is another unit, and is not proposed again.
	private void rememberRefusals(UUID jurisdictionId, List<UnitMatch> rows, NameDecisions decisions) {
		NameChoices decided = decisions.nameChoices();
		for (UnitMatch match : rows) {
			if (!decided.of(match.printed()).isOpen() && match.refusesProposals()) {
				match.alike().forEach((alike) -> this.keptApart.keep(jurisdictionId, match.printed(), alike.name()));
			}
		}
	}

}
