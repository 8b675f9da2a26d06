package org.gongjian.app.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the set-up asks for.
 *
 * @param code the one-time code of the log
 * @param district the full name of the jurisdiction
 * @param areaCode its GB/T 2260 code, where there is one
 * @param level its level
 * @param username the name under which the first system administrator signs in
 * @param displayName their name
 * @param password the password they choose
 * @param again the password once more
 */
record SetupForm(@NotBlank(message = "{setup.code.needed}") String code,
		@NotBlank(message = "{setup.district.needed}") @Size(max = 200, message = "{account.tooLong}") String district,
		@Pattern(regexp = "\\s*|\\s*\\d{6}\\s*", message = "{setup.areaCode.pattern}") @Nullable String areaCode,
		@NotNull(message = "{setup.level.needed}") JurisdictionLevel level,
		@NotBlank(message = "{account.username.needed}") @Pattern(regexp = "\\s*[\\p{L}\\p{N}._-]{2,60}\\s*",
				message = "{account.username.pattern}") String username,
		@NotBlank(message = "{account.displayName.needed}") @Size(max = 60,
				message = "{account.tooLong}") String displayName,
		@NotEmpty(message = "{password.chosen.needed}") String password, @Nullable String again) {

	static SetupForm empty() {
		return new SetupForm("", "", "", JurisdictionLevel.DISTRICT, "", "", "", "");
	}

	boolean isRepeated() {
		return this.password.equals(this.again);
	}

	@Nullable String areaCodeIfGiven() {
		return (this.areaCode == null || this.areaCode.isBlank()) ? null : this.areaCode.strip();
	}

	/** Says nothing, so that neither code nor password ever stands in a log. */
	@Override
	public String toString() {
		return "SetupForm";
	}

}
