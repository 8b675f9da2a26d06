package org.gongjian.domain.token;

import java.util.EnumSet;
import java.util.Set;

import org.gongjian.domain.account.Permission;

/**
 * What a token may be used for. It leaves of the account's permissions those named here
 * and gives none that the account has not.
 */
public enum TokenScope {

	/** Read plans, tasks, targets, duties and how they stand. */
	LEDGER_READ("ledger:read", Permission.READ_LEDGER),
	/** Write and hand in reports, record duties, act on the unit's tasks. */
	REPORTS_WRITE("reports:write", Permission.REPORT_PROGRESS),
	/** Review reports and corrections. */
	REVIEWS_WRITE("reviews:write", Permission.REVIEW_REPORTS, Permission.REVIEW_FOR_OFFICE),
	/** Decide on extension, suspension, close-out and re-check of tasks. */
	TASKS_DECIDE("tasks:decide", Permission.DECIDE_ON_TASKS),
	/** Lock periods, permit late reports, open approved reports again. */
	PERIODS_WRITE("periods:write", Permission.LOCK_PERIODS),
	/** Change the settings of plans and how targets are judged. */
	PLANS_WRITE("plans:write", Permission.MANAGE_PLANS),
	/** Say which days are worked on. */
	WORKDAYS_WRITE("workdays:write", Permission.MANAGE_WORKING_DAYS),
	/** Note what was read of one's own notices, say whether one wants mail. */
	NOTICES_WRITE("notices:write", Permission.KEEP_OWN_NOTICES),
	/** See what was sent outside, and send again. */
	MESSAGES_WRITE("messages:write", Permission.SEE_SENT_MESSAGES),
	/** Keep units. */
	UNITS_WRITE("units:write", Permission.MANAGE_UNITS),
	/** Read the audit log. */
	AUDIT_READ("audit:read", Permission.READ_AUDIT_LOG);

	private final String code;

	private final Set<Permission> permissions;

	TokenScope(String code, Permission first, Permission... others) {
		this.code = code;
		this.permissions = EnumSet.of(first, others);
	}

	/** The name by which programs know it. */
	public String code() {
		return this.code;
	}

	public Set<Permission> permissions() {
		return Set.copyOf(this.permissions);
	}

	/** Whether it is of any use to somebody with these permissions. */
	public boolean isWithin(Set<Permission> held) {
		return this.permissions.stream().anyMatch(held::contains);
	}

	/** Of these permissions, those that the scopes leave. */
	public static Set<Permission> narrow(Set<Permission> held, Set<TokenScope> scopes) {
		EnumSet<Permission> left = EnumSet.of(Permission.USE_OWN_ACCOUNT);
		scopes.forEach((scope) -> left.addAll(scope.permissions));
		left.retainAll(held);
		return left;
	}

}
