package org.gongjian.app.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.unit.UnitGroup;
import org.jspecify.annotations.Nullable;

/**
 * A collective word is given its members.
 *
 * @param name the word
 * @param members the units it stands for
 * @param version the state that the form shows
 */
record GroupForm(@NotBlank(message = "{group.name.needed}") @Size(max = 200, message = "{unit.tooLong}") String name,
		@NotEmpty(message = "{group.members.needed}") @Nullable Set<UUID> members, long version) {

	static GroupForm empty() {
		return new GroupForm("", Set.of(), 0);
	}

	static GroupForm of(UnitGroup group) {
		return new GroupForm(group.name(), group.members(), group.version());
	}

	/** The same form with these units ticked as well. */
	GroupForm with(Collection<UUID> more) {
		Set<UUID> all = new HashSet<>(more);
		all.addAll(memberSet());
		return new GroupForm(this.name, all, this.version);
	}

	Set<UUID> memberSet() {
		return (this.members != null) ? this.members : Set.of();
	}

	public boolean holds(UUID unitId) {
		return memberSet().contains(unitId);
	}

}
