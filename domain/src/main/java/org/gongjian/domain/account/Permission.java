package org.gongjian.domain.account;

import java.util.Set;

/**
 * Something that a role may do. Every page and every action names the one it needs.
 */
public enum Permission {

	/** Make, disable and reset accounts. */
	MANAGE_ACCOUNTS,
	/** Grant and withdraw roles. */
	GRANT_ROLES,
	/** Keep units, their aliases and groups. */
	MANAGE_UNITS,
	/** Read the audit log. */
	READ_AUDIT_LOG,
	/** Import, correct and publish plans. */
	MANAGE_PLANS,
	/** Fill in and submit reports of one's units. */
	REPORT_PROGRESS,
	/** Approve and return reports of one's units. */
	REVIEW_REPORTS,
	/** Do the second review of reports for the office. */
	REVIEW_FOR_OFFICE,
	/** Decide on extension, suspension, close-out and re-check of tasks. */
	DECIDE_ON_TASKS,
	/** Lock periods, permit late reports, open approved reports again. */
	LOCK_PERIODS,
	/** Say which days are worked on. */
	MANAGE_WORKING_DAYS,
	/** See what was sent outside, and send again. */
	SEE_SENT_MESSAGES,
	/** Read plans, tasks, targets and the dashboard, as far as one's scope goes. */
	READ_LEDGER,
	/** Note what one has read, say whether one wants to be told by e-mail. */
	KEEP_OWN_NOTICES,
	/** Use what every person has: the work desk and one's own password. */
	USE_OWN_ACCOUNT;

	/** What every person may do, whatever their roles. */
	public static final Set<Permission> OF_EVERYBODY = Set.of(KEEP_OWN_NOTICES, USE_OWN_ACCOUNT);

}
