package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.planimport.units.UnitDictionary;

/**
 * Remembers for later plans what a collective word stands for.
 */
final class GroupRegistry {

	private final UUID jurisdictionId;

	private final UnitGroups groups;

	private final Audit audit;

	GroupRegistry(UUID jurisdictionId, UnitGroups groups, Audit audit) {
		this.jurisdictionId = jurisdictionId;
		this.groups = groups;
		this.audit = audit;
	}

	/** Remembers the members; not those of a word that means others in every plan. */
	void remember(String word, List<UUID> members, String typed) {
		if (UnitDictionary.standard().dependsOnPlan(word)) {
			return;
		}
		UnitGroup group = this.groups.findByJurisdictionIdOrderByName(this.jurisdictionId)
			.stream()
			.filter((known) -> known.name().equals(word))
			.findFirst()
			.orElseGet(() -> this.groups.save(new UnitGroup(this.jurisdictionId, word, Set.of())));
		if (!group.members().equals(Set.copyOf(members))) {
			group.consistOf(Set.copyOf(members));
			this.audit.note(AuditAction.CHANGE_GROUP, "UnitGroup", group.id(), null, word + "：" + typed);
		}
	}

}
