package org.gongjian.domain.ledger;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.task.UnitRole;

/**
 * Who reports a target's figure where nobody has said so: the first lead of its task,
 * else the unit named first, else the members of its collective words; for each unit's
 * own target the members, else all who are named.
 */
final class ReportingUnits {

	private ReportingUnits() {
	}

	static Set<UUID> of(List<TaskPart> parts, OverUnits overUnits) {
		Set<UUID> members = ids(parts.stream().filter((part) -> part.viaGroup() != null));
		Set<UUID> named = ids(parts.stream().filter((part) -> part.viaGroup() == null));
		if (overUnits == OverUnits.EACH) {
			return members.isEmpty() ? named : members;
		}
		Set<UUID> lead = ids(
				parts.stream().filter((part) -> part.viaGroup() == null && part.role() == UnitRole.LEAD).limit(1));
		if (!lead.isEmpty()) {
			return lead;
		}
		return named.isEmpty() ? members : Set.of(named.iterator().next());
	}

	/**
	 * Who reports a target that was there before: those who did and still have a part in
	 * its task, and for each unit's own target the units that are new in it; where nobody
	 * is left, as for a new one.
	 * @param before the units that had a part before
	 */
	static Set<UUID> after(NumericTarget target, List<TaskPart> parts, Set<UUID> before) {
		Set<UUID> usual = of(parts, target.overUnits());
		Set<UUID> reporters = stillThere(target.reporters(), parts);
		if (target.overUnits() == OverUnits.EACH) {
			usual.stream().filter((unit) -> !before.contains(unit)).forEach(reporters::add);
		}
		return reporters.isEmpty() ? usual : reporters;
	}

	private static Set<UUID> stillThere(Collection<UUID> reporters, List<TaskPart> parts) {
		return ids(parts.stream().filter((part) -> reporters.contains(part.unitId())));
	}

	private static Set<UUID> ids(Stream<TaskPart> parts) {
		return parts.map(TaskPart::unitId).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
