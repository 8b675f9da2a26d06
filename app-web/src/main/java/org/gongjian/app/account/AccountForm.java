package org.gongjian.app.account;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An administrator makes an account for a person.
 *
 * @param username the name to sign in with
 * @param displayName the person's name
 * @param position the post the person holds
 * @param unitId the unit the person works for; none for the district's own people
 */
record AccountForm(
		@NotBlank(message = "{account.username.needed}") @Pattern(regexp = "\\s*[\\p{L}\\p{N}._-]{2,60}\\s*",
				message = "{account.username.pattern}") String username,
		@NotBlank(message = "{account.displayName.needed}") @Size(max = 60,
				message = "{account.tooLong}") String displayName,
		@Size(max = 100, message = "{account.tooLong}") @Nullable String position, @Nullable UUID unitId) {

	static AccountForm empty() {
		return new AccountForm("", "", "", null);
	}

}
