package org.gongjian.domain.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is in the system. A role gives permissions and says how far they reach.
 */
public enum Role {

	/** 系统管理员: accounts and units. */
	SYSTEM_ADMINISTRATOR(false, Permission.MANAGE_ACCOUNTS, Permission.MANAGE_UNITS, Permission.MANAGE_WORKING_DAYS,
			Permission.SEE_SENT_MESSAGES),
	/** 安全管理员: roles and policies. */
	SECURITY_ADMINISTRATOR(false, Permission.GRANT_ROLES),
	/** 审计员: reads the audit log. */
	AUDITOR(false, Permission.READ_AUDIT_LOG),
	/** 方案管理员: imports, publishes and amends plans. */
	PLAN_ADMINISTRATOR(true, Permission.MANAGE_PLANS, Permission.MANAGE_UNITS, Permission.LOCK_PERIODS,
			Permission.READ_LEDGER),
	/** 填报员: reports for their own unit and those below. */
	REPORTER(false, Permission.REPORT_PROGRESS, Permission.READ_LEDGER),
	/** 单位审核人: reviews the reports of their own unit and those below. */
	UNIT_REVIEWER(false, Permission.REVIEW_REPORTS, Permission.READ_LEDGER),
	/**
	 * 督查员: reads and follows up all units of the jurisdiction, does second reviews, and
	 * decides on tasks.
	 */
	OFFICE_REVIEWER(true, Permission.REVIEW_FOR_OFFICE, Permission.DECIDE_ON_TASKS, Permission.LOCK_PERIODS,
			Permission.READ_LEDGER),
	/** 领导: reads all of the jurisdiction. */
	LEADER(true, Permission.READ_LEDGER);

	private final boolean seesWholeJurisdiction;

	private final Set<Permission> permissions;

	Role(boolean seesWholeJurisdiction, Permission first, Permission... others) {
		this.seesWholeJurisdiction = seesWholeJurisdiction;
		this.permissions = EnumSet.of(first, others);
		this.permissions.addAll(Permission.OF_EVERYBODY);
	}

	public boolean seesWholeJurisdiction() {
		return this.seesWholeJurisdiction;
	}

	public Set<Permission> permissions() {
		return Set.copyOf(this.permissions);
	}

	/** Whether this is one of the three administrators that exclude each other (三员). */
	public boolean isOfTheThreeAdministrators() {
		return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDITOR;
	}

	/** Whether the role only has meaning for a person who belongs to a unit. */
	public boolean needsUnit() {
		return this == REPORTER || this == UNIT_REVIEWER;
	}

}
