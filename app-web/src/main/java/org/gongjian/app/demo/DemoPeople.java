package org.gongjian.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitGroup;
import org.gongjian.domain.unit.UnitGroups;
import org.gongjian.domain.unit.UnitKind;

import org.springframework.stereotype.Component;

/**
 * The units, collective words and people of the demonstration district.
 */
@Component
class DemoPeople {

	private final ResponsibleUnits units;

	private final UnitGroups groups;

	private final Accounts accounts;

	DemoPeople(ResponsibleUnits units, UnitGroups groups, Accounts accounts) {
		this.units = units;
		this.groups = groups;
		this.accounts = accounts;
	}

	/** Makes them all, with this password for every account. */
	Settled settle(UUID jurisdictionId, String passwordHash) {
		Map<String, UUID> unitIds = new HashMap<>();
		for (CSVRecord row : SeedFiles.table("units.csv")) {
			ResponsibleUnit unit = new ResponsibleUnit(jurisdictionId, row.get("name"), row.get("shortName"),
					UnitKind.valueOf(row.get("kind")));
			SeedFiles.list(row.get("aliases")).forEach(unit::alsoKnownAs);
			unitIds.put(row.get("shortName"), this.units.save(unit).id());
		}
		Map<String, Set<String>> members = new HashMap<>();
		for (CSVRecord row : SeedFiles.table("groups.csv")) {
			members.put(row.get("name"), SeedFiles.list(row.get("members")));
			this.groups.save(new UnitGroup(jurisdictionId, row.get("name"),
					SeedFiles.list(row.get("members"))
						.stream()
						.map((name) -> known(unitIds, name))
						.collect(Collectors.toCollection(LinkedHashSet::new))));
		}
		Map<UUID, UUID> reporters = new HashMap<>();
		Map<UUID, UUID> reviewers = new HashMap<>();
		List<String> usernames = new ArrayList<>();
		for (CSVRecord row : SeedFiles.table("people.csv")) {
			Account account = account(jurisdictionId, row, unitIds, passwordHash);
			UUID unitId = account.unitId();
			if (unitId != null) {
				(account.roles().contains(Role.REPORTER) ? reporters : reviewers).put(unitId, account.id());
			}
			usernames.add(account.username());
		}
		return new Settled(unitIds, members, reporters, reviewers, usernames);
	}

	private Account account(UUID jurisdictionId, CSVRecord row, Map<String, UUID> unitIds, String passwordHash) {
		String unit = row.get("unit");
		Account account = new Account(jurisdictionId, row.get("username"), row.get("displayName"), row.get("position"),
				unit.isEmpty() ? null : known(unitIds, unit), passwordHash);
		account.grant(SeedFiles.list(row.get("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()));
		return this.accounts.save(account);
	}

	private static UUID known(Map<String, UUID> unitIds, String name) {
		UUID id = unitIds.get(name);
		if (id == null) {
			throw new IllegalStateException("The demonstration data names a unit that is not there: " + name);
		}
		return id;
	}

	/**
	 * What was made.
	 *
	 * @param units units by short name
	 * @param groups members of collective words, as short names
	 * @param reporters the reporter of each unit
	 * @param reviewers the reviewer of each unit
	 * @param usernames all user names
	 */
	record Settled(Map<String, UUID> units, Map<String, Set<String>> groups, Map<UUID, UUID> reporters,
			Map<UUID, UUID> reviewers, List<String> usernames) {

		UUID unit(String name) {
			return known(this.units, name);
		}

	}

}
