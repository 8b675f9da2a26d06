package org.gongjian.domain.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for the units of a district: the reporters of the unit, else those of the
 * nearest unit above it; where there are none its reviewers, found in the same way; where
 * there are none either, and where no unit is named, the plan administrators.
 *
 * @param people those who may sign in, one for each role that they have
 * @param above the unit above each unit that has one
 */
public record AnsweringPeople(List<Person> people, Map<UUID, UUID> above) {

	/** Somebody in one of their roles. */
	public record Person(UUID accountId, @Nullable UUID unitId, Role role) {

	}

	/** Who answers for a unit. */
	public Set<UUID> of(@Nullable UUID unitId) {
		for (Role role : List.of(Role.REPORTER, Role.UNIT_REVIEWER)) {
			Set<UUID> seen = new LinkedHashSet<>();
			UUID unit = unitId;
			while (unit != null && seen.add(unit)) {
				Set<UUID> found = in(unit, role);
				if (!found.isEmpty()) {
					return found;
				}
				unit = this.above.get(unit);
			}
		}
		return having(Role.PLAN_ADMINISTRATOR);
	}

	/** Who reviews what a unit writes: the reviewers of it and of the units above it. */
	public Set<UUID> reviewing(UUID unitId) {
		Set<UUID> found = new LinkedHashSet<>();
		Set<UUID> seen = new LinkedHashSet<>();
		UUID unit = unitId;
		while (unit != null && seen.add(unit)) {
			found.addAll(in(unit, Role.UNIT_REVIEWER));
			unit = this.above.get(unit);
		}
		return found;
	}

	/** Who lets units report late: the office's reviewers and plan administrators. */
	public Set<UUID> lettingReportLate() {
		Set<UUID> found = having(Role.OFFICE_REVIEWER);
		found.addAll(having(Role.PLAN_ADMINISTRATOR));
		return found;
	}

	/** Who decides for the office: its reviewers, else the plan administrators. */
	public Set<UUID> office() {
		Set<UUID> office = having(Role.OFFICE_REVIEWER);
		return office.isEmpty() ? having(Role.PLAN_ADMINISTRATOR) : office;
	}

	private Set<UUID> having(Role role) {
		return this.people.stream()
			.filter((person) -> person.role() == role)
			.map(Person::accountId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Set<UUID> in(UUID unit, Role role) {
		return this.people.stream()
			.filter((person) -> person.role() == role && unit.equals(person.unitId()))
			.map(Person::accountId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
