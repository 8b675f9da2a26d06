package org.gongjian.app.unit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.NameTakenException;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.UnitRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes and changes the units of a jurisdiction, one after the other, so that no name
 * ever means two of them.
 */
@Service
@Transactional
class UnitService {

	private final ResponsibleUnits units;

	private final UnitQueries queries;

	private final Jurisdictions jurisdictions;

	private final NameRegister names;

	private final Audit audit;

	UnitService(ResponsibleUnits units, UnitQueries queries, Jurisdictions jurisdictions, NameRegister names,
			Audit audit) {
		this.units = units;
		this.queries = queries;
		this.jurisdictions = jurisdictions;
		this.names = names;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<UnitRow> list(CurrentAccount person) {
		return this.queries.findAll(person.jurisdictionId());
	}

	@Transactional(readOnly = true)
	UnitForm form(CurrentAccount person, UUID id) {
		return UnitForm.of(find(person, id));
	}

	/** The name of the unit above this one; {@code null} where there is none. */
	@Transactional(readOnly = true)
	@Nullable String parent(CurrentAccount person, UUID id) {
		UUID parentId = find(person, id).parentId();
		return (parentId != null) ? find(person, parentId).name() : null;
	}

	/**
	 * Makes a unit.
	 * @return its id
	 * @throws NameTakenException if one of its names already means something else
	 */
	UUID create(CurrentAccount by, UnitForm form) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		ResponsibleUnit unit = new ResponsibleUnit(by.jurisdictionId(), form.name(), form.shortNameOrName(),
				form.kind());
		UUID parentId = form.parentId();
		if (parentId != null) {
			find(by, parentId);
		}
		apply(by, unit, form);
		unit.moveBelow(parentId, Set.of());
		this.units.save(unit);
		this.audit.note(AuditAction.CREATE_UNIT, "ResponsibleUnit", unit.id(), null, describe(unit));
		return unit.id();
	}

	/**
	 * Changes a unit.
	 * @throws NameTakenException if one of its names already means something else
	 * @throws ParentFixedException if it would be moved below another unit
	 */
	void change(CurrentAccount by, UUID id, UnitForm form) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		ResponsibleUnit unit = find(by, id);
		ChangedMeanwhileException.check(form.version(), unit.version());
		if (form.parentId() != null && !form.parentId().equals(unit.parentId())) {
			throw new ParentFixedException(unit.name());
		}
		String before = describe(unit);
		apply(by, unit, form);
		this.audit.note(AuditAction.CHANGE_UNIT, "ResponsibleUnit", id, before, describe(unit));
	}

	private void apply(CurrentAccount by, ResponsibleUnit unit, UnitForm form) {
		Stream.concat(Stream.of(form.name(), form.shortNameOrName()), form.aliasSet().stream())
			.forEach((name) -> this.names.refuseTaken(by.jurisdictionId(), name, unit.id()));
		unit.rename(form.name(), form.shortNameOrName(), form.kind(), form.aliasSet());
	}

	private ResponsibleUnit find(CurrentAccount person, UUID id) {
		return this.units.findByJurisdictionIdAndId(person.jurisdictionId(), id).orElseThrow(NotFoundException::new);
	}

	private String describe(ResponsibleUnit unit) {
		return Stream
			.of(unit.name(), unit.shortName(), "UnitKind." + unit.kind().name(),
					unit.aliases().stream().sorted().collect(Collectors.joining("、")),
					nameOfParent(unit.jurisdictionId(), unit.parentId()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private String nameOfParent(UUID jurisdictionId, @Nullable UUID parentId) {
		return (parentId == null) ? ""
				: this.units.findByJurisdictionIdAndId(jurisdictionId, parentId)
					.map((parent) -> "< " + parent.shortName())
					.orElse("");
	}

}
