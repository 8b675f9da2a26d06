package org.gongjian.app.account;

import java.util.EnumSet;
import java.util.Set;

import org.gongjian.domain.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param q a part of the user name, the person's name or the unit's
 * @param state the state that is wanted
 * @param role the role that is wanted
 * @param page the page, from 1
 */
record AccountFilter(@Nullable String q, @Nullable State state, @Nullable Role role, @Nullable Integer page) {

	/** No list is longer. */
	private static final int LAST_PAGE = 1_000_000;

	Set<Boolean> states() {
		return (this.state == null) ? Set.of(true, false) : Set.of(this.state == State.ENABLED);
	}

	Set<Role> roles() {
		return (this.role == null) ? EnumSet.allOf(Role.class) : EnumSet.of(this.role);
	}

	int pageIndex() {
		return (this.page == null) ? 0 : Math.min(Math.max(1, this.page), LAST_PAGE) - 1;
	}

	/**
	 * Whether an account may be used.
	 */
	enum State {

		ENABLED, DISABLED

	}

}
