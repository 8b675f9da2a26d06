package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.draft.NameList;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.domain.unit.UnitKind;
import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;

/**
 * The units of a jurisdiction while what was decided on the names of a draft is carried
 * out.
 */
final class UnitRegistry {

	private final UUID jurisdictionId;

	private final ResponsibleUnits units;

	private final UnitGroups groups;

	private final Audit audit;

	private final List<ResponsibleUnit> known;

	private final List<UnitGroup> knownGroups;

	UnitRegistry(UUID jurisdictionId, ResponsibleUnits units, UnitGroups groups, Audit audit) {
		this.jurisdictionId = jurisdictionId;
		this.units = units;
		this.groups = groups;
		this.audit = audit;
		this.known = new ArrayList<>(units.findByJurisdictionIdOrderByName(jurisdictionId));
		this.knownGroups = groups.findByJurisdictionIdOrderByName(jurisdictionId);
	}

	ResponsibleUnit resolve(List<String> printed, int index, PublishForm form) {
		return resolve(printed, index, form, new LinkedHashSet<>());
	}

	/**
	 * Follows choices of the kind “the same as”; a circle of them makes a new unit.
	 * @throws ChosenUnitGoneException if a unit that was chosen is no longer there
	 */
	private ResponsibleUnit resolve(List<String> printed, int index, PublishForm form, Set<Integer> passed) {
		String name = printed.get(index);
		String choice = form.choice(index);
		Optional<ResponsibleUnit> found = find((unit) -> unit.goesBy(name));
		if (found.isPresent()) {
			return found.get();
		}
		if (choice.startsWith(PublishForm.KNOWN_UNIT)) {
			return find((unit) -> choice.equals(PublishForm.KNOWN_UNIT + unit.id()))
				.map((unit) -> alsoKnownAs(unit, name))
				.orElseThrow(() -> new ChosenUnitGoneException(name));
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
		List<UUID> members = NameList.parse(memberNames).stream().map(this::named).map(ResponsibleUnit::id).toList();
		UnitGroup group = this.knownGroups.stream()
			.filter((known) -> known.name().equals(word))
			.findFirst()
			.orElseGet(() -> this.groups.save(new UnitGroup(this.jurisdictionId, word, Set.of())));
		if (!group.members().equals(Set.copyOf(members))) {
			group.consistOf(Set.copyOf(members));
			this.audit.note(AuditAction.CHANGE_GROUP, "UnitGroup", group.id(), null, word + "：" + memberNames);
		}
		return members;
	}

	private Optional<ResponsibleUnit> find(Predicate<ResponsibleUnit> wanted) {
		return this.known.stream().filter(wanted).findFirst();
	}

	private ResponsibleUnit named(String name) {
		return find((unit) -> unit.goesBy(name)).orElseGet(() -> create(name));
	}

	private ResponsibleUnit alsoKnownAs(ResponsibleUnit unit, String name) {
		if (!unit.goesBy(name)) {
			unit.alsoKnownAs(name);
			this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", unit.id(), unit.name(),
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
		ResponsibleUnit unit = this.units.save(new ResponsibleUnit(this.jurisdictionId, name, name, kindOf(name)));
		this.known.add(unit);
		this.audit.note(AuditAction.CREATE_UNIT, "ResponsibleUnit", unit.id(), null, name);
		return unit;
	}

}
