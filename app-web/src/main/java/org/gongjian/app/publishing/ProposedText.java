package org.gongjian.app.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * The text that a draft becomes with what stands for its names now, before any of it is
 * carried out: a unit that would be new, or was not decided on, has an id for now.
 *
 * @param actions the text
 * @param names the names of the units in it
 * @param settled whether every collective word has members or was left without on purpose
 */
public record ProposedText(List<ActionText> actions, Map<UUID, String> names, boolean settled) {

	static ProposedText of(PlanDraft draft, PlanYears years, Matching matching, @Nullable PublishForm form) {
		PrintedNames printed = PrintedNames.in(draft);
		Reader reader = new Reader(matching.known(), matching.units().units(draft, printed, form));
		Map<String, UUID> units = new HashMap<>();
		printed.unitNames().forEach((name) -> reader.unit(name).ifPresent((unit) -> units.put(name, unit)));
		Map<String, List<UUID>> members = new HashMap<>();
		List<GroupMatch> groups = matching.groups().groups(draft, printed, form);
		groups.forEach((group) -> members.put(group.word(),
				group.skipped() ? List.of()
						: NameList.parse(group.members())
							.stream()
							.flatMap((name) -> reader.unit(name).stream())
							.distinct()
							.toList()));
		return new ProposedText(new PlanAssembly(years, new KnownUnits(units, members)).of(draft), reader.names,
				groups.stream().allMatch((group) -> group.skipped() || !group.members().isBlank()));
	}

	/** Says which unit is meant, as the decisions would when they are carried out. */
	private static final class Reader {

		private final KnownNames known;

		private final NameChoices choices;

		private final Map<String, UUID> provisional = new HashMap<>();

		private final Map<UUID, String> names;

		Reader(KnownNames known, List<UnitMatch> rows) {
			this.known = known;
			this.choices = new NameChoices(
					rows.stream().collect(Collectors.toMap(UnitMatch::printed, UnitMatch::choice)));
			this.names = new HashMap<>(known.shortNames());
		}

		Optional<UUID> unit(String name) {
			NameChoices.Settled settled = this.choices.follow(name);
			Optional<UUID> there = this.known.unit(name)
				.or(() -> this.known.unit(settled.name()))
				.or(() -> this.known.unitOf(settled.choice()))
				.map(ResponsibleUnit::id);
			return (there.isPresent() || settled.choice().kind() == NameChoice.Kind.NO_UNIT) ? there
					: Optional.of(forNow(settled.name()));
		}

		private UUID forNow(String name) {
			return this.provisional.computeIfAbsent(UnitName.clean(name), (key) -> {
				UUID id = TimeOrderedId.next();
				this.names.put(id, key);
				return id;
			});
		}

	}

}
