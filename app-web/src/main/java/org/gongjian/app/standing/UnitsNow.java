package org.gongjian.app.standing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.UnitGoals;
import org.gongjian.persistence.standing.UnitNow;

/**
 * The units of the past as they are now: those that were merged since are followed.
 */
record UnitsNow(Map<UUID, UnitNow> units) {

	static UnitsNow of(List<UnitNow> units) {
		return new UnitsNow(units.stream().collect(Collectors.toMap(UnitNow::id, (unit) -> unit)));
	}

	/** The unit that this one is now. */
	UUID follow(UUID unit) {
		UUID now = unit;
		Set<UUID> passed = new HashSet<>();
		for (UnitNow known = this.units.get(now); known != null && known.mergedInto() != null
				&& passed.add(now); known = this.units.get(now)) {
			now = known.mergedInto();
		}
		return now;
	}

	Set<UUID> follow(Collection<UUID> all) {
		return all.stream().map(this::follow).collect(Collectors.toSet());
	}

	/** What the unit is called now. */
	String name(UUID unit) {
		UnitNow known = this.units.get(follow(unit));
		return (known != null) ? known.shortName() : "";
	}

	/** The rule with the parts of units that are one by now taken together. */
	TargetRule follow(TargetRule rule) {
		Map<UUID, BigDecimal> parts = new HashMap<>();
		rule.unitGoals().byUnit().forEach((unit, goal) -> parts.merge(follow(unit), goal, BigDecimal::add));
		return new TargetRule(rule.mode(), rule.overTime(), rule.overUnits(), rule.yearly(), rule.milestones(),
				new UnitGoals(parts));
	}

}
