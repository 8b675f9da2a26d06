package org.gongjian.app.frame;

import java.util.Set;
import java.util.stream.Stream;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Permission;

/**
 * The places of the rail, in its order. A person sees those that they may use.
 */
public enum Place {

	DESK("/desk", Permission.USE_OWN_ACCOUNT), REPORTS("/reports", Permission.REPORT_PROGRESS),
	TASKS("/tasks", Permission.READ_LEDGER), LIFE("/life", Permission.READ_LEDGER),
	TARGETS("/targets", Permission.READ_LEDGER),
	REVIEWS("/reviews", Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE),
	DASHBOARD("/dashboard", Permission.READ_LEDGER), PLANS("/plans", Permission.MANAGE_PLANS),
	ADMINISTRATION("/administration", Permission.MANAGE_UNITS, Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES,
			Permission.READ_AUDIT_LOG);

	private final String address;

	private final Set<Permission> anyOf;

	Place(String address, Permission... anyOf) {
		this.address = address;
		this.anyOf = Set.of(anyOf);
	}

	public String address() {
		return this.address;
	}

	boolean isFor(CurrentAccount account) {
		return this.anyOf.stream().anyMatch(account::may);
	}

	/**
	 * What is done about tasks stands in one place with tabs, so that the rail stays
	 * short.
	 */
	boolean holds(String path) {
		return (this == LIFE) ? Stream.of("/life", "/duties", "/slips").anyMatch((part) -> isBelow(path, part))
				: isBelow(path, this.address);
	}

	private static boolean isBelow(String path, String address) {
		return path.equals(address) || path.startsWith(address + "/");
	}

}
