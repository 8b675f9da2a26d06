package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.draft.NameList;
import org.gongjian.app.unit.KeptApart;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.domain.unit.UnitKind;
import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;

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
	 */
	KnownUnits carryOut(UUID jurisdictionId, PrintedNames names, PublishForm form) {
		this.jurisdictions.findForChangeById(jurisdictionId).orElseThrow();
		rememberRefusals(jurisdictionId, names, form);
		Registry registry = new Registry(jurisdictionId);
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

	/** The units of a jurisdiction while decisions are carried out. */
	private final class Registry {

		private final UUID jurisdictionId;

		private final List<ResponsibleUnit> known;

		private final List<UnitGroup> knownGroups;

		Registry(UUID jurisdictionId) {
			this.jurisdictionId = jurisdictionId;
			this.known = new ArrayList<>(UnitDecisions.this.units.findByJurisdictionIdOrderByName(jurisdictionId));
			this.knownGroups = UnitDecisions.this.groups.findByJurisdictionIdOrderByName(jurisdictionId);
		}

		ResponsibleUnit resolve(List<String> printed, int index, PublishForm form) {
			return resolve(printed, index, form, new LinkedHashSet<>());
		}

		/**
		 * Follows choices of the kind “the same as”; a circle of them makes a new unit.
		 */
		private ResponsibleUnit resolve(List<String> printed, int index, PublishForm form, Set<Integer> passed) {
			String name = printed.get(index);
			String choice = form.choice(index);
			for (ResponsibleUnit unit : this.known) {
				if (unit.goesBy(name) || choice.equals("unit:" + unit.id())) {
					return alsoKnownAs(unit, name);
				}
			}
			if (choice.matches("same:\\d{1,6}") && passed.add(index)) {
				int other = Integer.parseInt(choice.substring("same:".length()));
				if (other >= 0 && other < printed.size() && !passed.contains(other)) {
					return alsoKnownAs(resolve(printed, other, form, passed), name);
				}
			}
			return create(name);
		}

		List<UUID> group(String word, String memberNames) {
			List<UUID> members = NameList.parse(memberNames)
				.stream()
				.map(this::named)
				.map(ResponsibleUnit::id)
				.toList();
			UnitGroup group = this.knownGroups.stream()
				.filter((known) -> known.name().equals(word))
				.findFirst()
				.orElseGet(() -> UnitDecisions.this.groups.save(new UnitGroup(this.jurisdictionId, word, Set.of())));
			if (!group.members().equals(Set.copyOf(members))) {
				group.consistOf(Set.copyOf(members));
				UnitDecisions.this.audit.note(AuditAction.CHANGE_GROUP, "UnitGroup", group.id(), null,
						word + "：" + memberNames);
			}
			return members;
		}

		private ResponsibleUnit named(String name) {
			return this.known.stream().filter((unit) -> unit.goesBy(name)).findFirst().orElseGet(() -> create(name));
		}

		private ResponsibleUnit alsoKnownAs(ResponsibleUnit unit, String name) {
			if (!unit.goesBy(name)) {
				unit.alsoKnownAs(name);
				UnitDecisions.this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", unit.id(), unit.name(),
						unit.name() + " = " + name);
			}
			return unit;
		}

		private static UnitKind kindOf(String name) {
			return UnitDictionary.standard()
				.recognise(name)
				.map(UnitMeaning::kind)
				.orElseGet(() -> UnitKind.likelyFor(name));
		}

		private ResponsibleUnit create(String name) {
			ResponsibleUnit unit = UnitDecisions.this.units
				.save(new ResponsibleUnit(this.jurisdictionId, name, name, kindOf(name)));
			this.known.add(unit);
			UnitDecisions.this.audit.note(AuditAction.CREATE_UNIT, "ResponsibleUnit", unit.id(), null, name);
			return unit;
		}

	}

}
