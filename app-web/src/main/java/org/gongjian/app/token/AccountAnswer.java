package org.gongjian.app.token;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

/**
 * As whom a program comes and what it may do.
 *
 * @param token the name of the token
 * @param units the units that are seen; none where all are
 */
record AccountAnswer(UUID id, String username, String name, @Nullable UUID unitId, boolean wholeDistrict,
		List<UUID> units, List<String> permissions, @Nullable String token) {

	static AccountAnswer of(CurrentAccount account) {
		return new AccountAnswer(account.id(), account.getUsername(), account.displayName(), account.unitId(),
				account.scope().whole(),
				account.scope().whole() ? List.of() : account.scope().unitIds().stream().sorted().toList(),
				account.permissions().stream().map(Enum::name).sorted().toList(), account.token());
	}

}
