package org.gongjian.app.audit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit log are shown.
 *
 * @param person a part of the person's name
 * @param action what was done
 * @param from the first day
 * @param until the last day
 * @param objectType the kind of thing
 * @param object the one thing that is wanted
 * @param page the page, from 1
 */
record AuditFilter(@Nullable String person, @Nullable AuditAction action, @Nullable LocalDate from,
		@Nullable LocalDate until, @Nullable String objectType, @Nullable UUID object, @Nullable Integer page) {

	/** No list is longer. */
	private static final int LAST_PAGE = 1_000_000;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	/** A day that no log can have counts as none. */
	AuditFilter {
		from = possible(from);
		until = possible(until);
	}

	private static @Nullable LocalDate possible(@Nullable LocalDate day) {
		return (day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) ? day : null;
	}

	Set<AuditAction> actions() {
		return (this.action == null) ? EnumSet.allOf(AuditAction.class) : EnumSet.of(this.action);
	}

	Set<UUID> objects() {
		return (this.object == null) ? Set.of(new UUID(0, 0)) : Set.of(this.object);
	}

	int pageIndex() {
		return (this.page == null) ? 0 : Math.min(Math.max(1, this.page), LAST_PAGE) - 1;
	}

}
