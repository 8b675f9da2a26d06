package org.gongjian.app.publishing.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitKind;
import org.gongjian.planimport.units.UnitDictionary;
import org.gongjian.planimport.units.UnitMeaning;

/**
 * The units of a jurisdiction while what was decided on the names of a draft is carried
 * out: units get further names, new ones are made.
 */
final class UnitRegistry implements UnitSource {

	private final UUID jurisdictionId;

	private final ResponsibleUnits units;

	private final Audit audit;

	private final Map<String, ResponsibleUnit> made = new HashMap<>();

	UnitRegistry(UUID jurisdictionId, ResponsibleUnits units, Audit audit) {
		this.jurisdictionId = jurisdictionId;
		this.units = units;
		this.audit = audit;
	}

	@Override
	public UUID known(ResponsibleUnit unit, List<String> names) {
		names.forEach((name) -> alsoKnownAs(unit, name));
		return unit.id();
	}

	@Override
	public UUID made(String name, String printed) {
		return known(this.made.computeIfAbsent(name, this::make), List.of(printed));
	}

	@Override
	public UUID open(String name, String printed) {
		throw new ChosenUnitGoneException(printed);
	}

	private void alsoKnownAs(ResponsibleUnit unit, String name) {
		if (!unit.goesBy(name)) {
			unit.alsoKnownAs(name);
			this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", unit.id(), unit.name(),
					unit.name() + " = " + name);
		}
	}

	private ResponsibleUnit make(String name) {
		ResponsibleUnit unit = this.units.save(new ResponsibleUnit(this.jurisdictionId, name, name, kindOf(name)));
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
