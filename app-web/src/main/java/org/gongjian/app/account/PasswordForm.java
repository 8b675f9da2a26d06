package org.gongjian.app.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A person chooses their own password.
 *
 * @param current the present password
 * @param chosen the new one
 * @param again the new one once more
 */
record PasswordForm(@NotEmpty(message = "{password.current.needed}") String current,
		@NotEmpty(message = "{password.chosen.needed}") String chosen, @Nullable String again) {

	static PasswordForm empty() {
		return new PasswordForm("", "", "");
	}

	boolean isRepeated() {
		return this.chosen.equals(this.again);
	}

	/** Says nothing, so that no password ever stands in a log. */
	@Override
	public String toString() {
		return "PasswordForm";
	}

}
