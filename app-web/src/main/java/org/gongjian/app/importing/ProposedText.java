package org.gongjian.app.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.importing.draft.NameList;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * The text that a draft becomes with what is proposed for its names, or was chosen,
 * before any of it is carried out: a unit that would be new has an id for now.
 *
 * @param actions the text
 * @param names the names of the units in it
 * @param settled whether every collective word has members or was left without on purpose
 */
public record ProposedText(List<ActionText> actions, Map<UUID, String> names, boolean settled) {

	static ProposedText of(PlanDraft draft, PlanYears years, UnitMatching matching, @Nullable PublishForm form) {
		PrintedNames printed = PrintedNames.in(draft);
		Reader reader = new Reader(matching, matching.units(printed, form));
		Map<String, UUID> units = new HashMap<>();
		reader.rows.forEach((row) -> units.put(row.printed(), reader.unit(row.index(), new HashSet<>())));
		Map<String, List<UUID>> members = new HashMap<>();
		List<GroupMatch> groups = matching.groups(printed, form);
		groups.forEach((group) -> members.put(group.word(), group.skipped() ? List.of()
				: NameList.parse(group.members()).stream().map(reader::named).distinct().toList()));
		return new ProposedText(new PlanAssembly(years, new KnownUnits(units, members)).of(draft), reader.names,
				groups.stream().allMatch((group) -> group.skipped() || !group.members().isBlank()));
	}

	/** Says which unit is meant, as the decisions would when they are carried out. */
	private static final class Reader {

		private final UnitMatching matching;

		private final List<UnitMatch> rows;

		private final Map<String, UUID> provisional = new HashMap<>();

		private final Map<UUID, String> names;

		Reader(UnitMatching matching, List<UnitMatch> rows) {
			this.matching = matching;
			this.rows = rows;
			this.names = new HashMap<>(matching.shortNames());
		}

		UUID unit(int index, Set<Integer> passed) {
			UnitMatch row = this.rows.get(index);
			if (row.unit() == null && passed.add(index)) {
				for (UUID known : this.matching.shortNames().keySet()) {
					if (row.choice().equals(PublishForm.KNOWN_UNIT + known)) {
						return known;
					}
				}
				for (UnitMatch other : this.rows) {
					if (row.choice().equals("same:" + other.index()) && !passed.contains(other.index())) {
						return unit(other.index(), passed);
					}
				}
			}
			return named(row.printed());
		}

		UUID named(String name) {
			return this.matching.unitNamed(name)
				.map(ResponsibleUnit::id)
				.orElseGet(() -> this.provisional.computeIfAbsent(UnitName.clean(name), (key) -> {
					UUID id = TimeOrderedId.next();
					this.names.put(id, key);
					return id;
				}));
		}

	}

}
