package org.gongjian.app.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
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

	private final Audit audit;

	private final NameChoices decided;

	private final List<ResponsibleUnit> known;

	UnitRegistry(UUID jurisdictionId, ResponsibleUnits units, Audit audit, NameChoices decided) {
		this.jurisdictionId = jurisdictionId;
		this.units = units;
		this.audit = audit;
		this.decided = decided;
		this.known = new ArrayList<>(units.findByJurisdictionIdOrderByName(jurisdictionId));
	}

	/**
	 * The unit that a name means; nobody where it was found to be no unit.
	 * @throws ChosenUnitGoneException if nothing was decided on it, or the unit that was
	 * chosen is no longer there
	 */
	Optional<UUID> unit(String name) {
		Optional<ResponsibleUnit> found = find((unit) -> unit.goesBy(name));
		return found.or(() -> decided(name)).map(ResponsibleUnit::id);
	}

	private Optional<ResponsibleUnit> decided(String name) {
		NameChoices.Settled settled = this.decided.follow(name);
		Optional<ResponsibleUnit> known = find((unit) -> unit.goesBy(settled.name()));
		if (known.isPresent()) {
			return known.map((unit) -> alsoKnownAs(unit, name));
		}
		return switch (settled.choice().kind()) {
			case NO_UNIT -> Optional.empty();
			case NEW_UNIT -> Optional.of(alsoKnownAs(create(settled.name()), name));
			case KNOWN_UNIT ->
				Optional.of(alsoKnownAs(alsoKnownAs(chosen(name, settled.choice()), settled.name()), name));
			case UNDECIDED, SAME_AS -> throw new ChosenUnitGoneException(name);
		};
	}

	private ResponsibleUnit chosen(String name, NameChoice choice) {
		return find((unit) -> NameChoice.known(unit.id()).equals(choice))
			.orElseThrow(() -> new ChosenUnitGoneException(name));
	}

	private Optional<ResponsibleUnit> find(Predicate<ResponsibleUnit> wanted) {
		return this.known.stream().filter(wanted).findFirst();
	}

	private ResponsibleUnit alsoKnownAs(ResponsibleUnit unit, String name) {
		if (!unit.goesBy(name)) {
			unit.alsoKnownAs(name);
			this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", unit.id(), unit.name(),
					unit.name() + " = " + name);
		}
		return unit;
	}

	private ResponsibleUnit create(String name) {
		ResponsibleUnit unit = this.units.save(new ResponsibleUnit(this.jurisdictionId, name, name, kindOf(name)));
		this.known.add(unit);
		this.audit.note(AuditAction.CREATE_UNIT, "ResponsibleUnit", unit.id(), null, name);
		return unit;
	}

	private static UnitKind kindOf(String name) {
		return UnitDictionary.standard()
			.recognise(name)
			.map(UnitMeaning::kind)
			.orElseGet(() -> UnitKind.likelyFor(name));
	}

}
