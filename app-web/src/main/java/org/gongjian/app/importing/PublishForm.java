package org.gongjian.app.importing;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides when a draft is published.
 *
 * @param version the version of the draft that was shown
 * @param reportsFrom the first month that units report for
 * @param choices for each printed name that no unit goes by: {@code new},
 * {@code unit:<id>} or {@code same:<index of another printed name>}
 * @param members for each collective word, the names of its members
 * @param skipped the indexes of collective words that are left without members for now
 */
record PublishForm(@NotNull @Pattern(regexp = "\\d{1,18}") @Nullable String version,
		@NotNull @Pattern(regexp = "(19|20)\\d\\d-(0[1-9]|1[0-2])",
				message = "{typeMismatch.java.time.YearMonth}") @Nullable String reportsFrom,
		@Nullable List<@Nullable String> choices, @Nullable List<@Nullable String> members,
		@Nullable Set<String> skipped) {

	static final String NEW_UNIT = "new";

	static final String KNOWN_UNIT = "unit:";

	static PublishForm proposed(long version, @Nullable YearMonth reportsFrom) {
		return new PublishForm(String.valueOf(version), (reportsFrom != null) ? reportsFrom.toString() : null, null,
				null, null);
	}

	/**
	 * The month that units first report for; only asked once the form was found right.
	 */
	YearMonth firstMonth() {
		return YearMonth.parse(Objects.requireNonNull(this.reportsFrom));
	}

	boolean beganFrom(long version) {
		return String.valueOf(version).equals(this.version);
	}

	String choice(int index) {
		return at(this.choices, index, NEW_UNIT);
	}

	/** Whether the choice was made, rather than left out of the form. */
	boolean chose(int index) {
		return !at(this.choices, index, "").isEmpty();
	}

	String memberNames(int index) {
		return at(this.members, index, "");
	}

	boolean skips(int index) {
		return this.skipped != null && this.skipped.contains(String.valueOf(index));
	}

	private static String at(@Nullable List<@Nullable String> list, int index, String otherwise) {
		String there = (list != null && index < list.size()) ? list.get(index) : null;
		return (there != null) ? there : otherwise;
	}

}
