package org.gongjian.app.token;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.token.TokenScope;

/**
 * A token as pages list it.
 *
 * @param until its last day
 * @param used when it was used last; empty for never
 * @param state WORKS, EXPIRED or WITHDRAWN
 */
record TokenLine(UUID id, String name, List<TokenScope> scopes, String made, String until, String used, String state) {

	public boolean works() {
		return this.state.equals("WORKS");
	}

}
