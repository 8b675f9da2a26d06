package org.gongjian.app.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.NameTakenException;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.persistence.unit.GroupRow;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.UnitRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which units the collective words of plans stand for.
 */
@Service
@Transactional
class GroupService {

	private final UnitGroups groups;

	private final UnitQueries units;

	private final Jurisdictions jurisdictions;

	private final NameRegister names;

	private final Audit audit;

	GroupService(UnitGroups groups, UnitQueries units, Jurisdictions jurisdictions, NameRegister names, Audit audit) {
		this.groups = groups;
		this.units = units;
		this.jurisdictions = jurisdictions;
		this.names = names;
		this.audit = audit;
	}

	@Transactional(readOnly = true)
	List<GroupRow> list(CurrentAccount person) {
		return this.units.findGroups(person.jurisdictionId());
	}

	@Transactional(readOnly = true)
	List<UnitRow> units(CurrentAccount person) {
		return this.units.findAll(person.jurisdictionId());
	}

	@Transactional(readOnly = true)
	GroupForm form(CurrentAccount person, UUID id) {
		return GroupForm.of(find(person, id));
	}

	/**
	 * Gives a word its members.
	 * @throws NameTakenException if the word already means something else
	 */
	void create(CurrentAccount by, GroupForm form) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		Set<UUID> members = members(by, form);
		UnitGroup group = new UnitGroup(by.jurisdictionId(), form.name(), members);
		this.names.refuseTaken(by.jurisdictionId(), form.name(), group.id());
		this.groups.save(group);
		this.audit.note(AuditAction.CREATE_GROUP, "UnitGroup", group.id(), null, describe(by, group));
	}

	/**
	 * Says anew what a word stands for.
	 * @throws NameTakenException if the word already means something else
	 */
	void change(CurrentAccount by, UUID id, GroupForm form) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		UnitGroup group = find(by, id);
		ChangedMeanwhileException.check(form.version(), group.version());
		this.names.refuseTaken(by.jurisdictionId(), form.name(), id);
		String before = describe(by, group);
		group.rename(form.name());
		group.consistOf(members(by, form));
		this.audit.note(AuditAction.CHANGE_GROUP, "UnitGroup", id, before, describe(by, group));
	}

	private Set<UUID> members(CurrentAccount by, GroupForm form) {
		Set<UUID> own = this.units.findAll(by.jurisdictionId()).stream().map(UnitRow::id).collect(Collectors.toSet());
		if (!own.containsAll(form.memberSet())) {
			throw new NotFoundException();
		}
		return form.memberSet();
	}

	private UnitGroup find(CurrentAccount person, UUID id) {
		return this.groups.findByJurisdictionIdAndId(person.jurisdictionId(), id).orElseThrow(NotFoundException::new);
	}

	private String describe(CurrentAccount by, UnitGroup group) {
		Map<UUID, String> namesById = this.units.findAll(by.jurisdictionId())
			.stream()
			.collect(Collectors.toMap(UnitRow::id, UnitRow::shortName));
		return group.name() + " = "
				+ group.members()
					.stream()
					.map((id) -> namesById.getOrDefault(id, id.toString()))
					.sorted()
					.collect(Collectors.joining("、"));
	}

}
