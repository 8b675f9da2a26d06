package org.gongjian.app.publishing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.gongjian.app.frame.PlainText;
import org.gongjian.app.publishing.names.NameChoice;
import org.gongjian.app.publishing.names.NameChoices;
import org.gongjian.app.publishing.names.NameDecisions;
import org.gongjian.domain.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides when a draft is published.
 *
 * @param version the version of the draft that was shown
 * @param reportsFrom the first month that units report for
 * @param names the names that were shown for a decision
 * @param choices for each of these the choice, empty where there is none
 * @param members for each collective word, the names of its members
 * @param skipped the indexes of collective words that are left without members for now
 * @param withoutUnit how many tasks may be published without a unit, as the page said
 * @param preview what is to be done with undecided names that are like no other;
 * {@code new} or nothing
 * @param pick for each collective word, the members that were picked from known units
 */
record PublishForm(@NotNull @Pattern(regexp = VERSION) @Nullable String version,
		@NotNull @Pattern(regexp = "(19|20)\\d\\d-(0[1-9]|1[0-2])",
				message = "{typeMismatch.java.time.YearMonth}") @Nullable String reportsFrom,
		@Nullable List<@Nullable String> names, @Nullable List<@Nullable String> choices,
		@Nullable List<@Nullable String> members, @Nullable Set<String> skipped, @Nullable String withoutUnit,
		@Nullable String preview, @Nullable List<@Nullable MemberPick> pick) implements NameDecisions {

	private static final String VERSION = "\\d{1,18}";

	/** Longer than any month is written; what is no month is shown again. */
	private static final int LONGEST_MONTH = 20;

	PublishForm {
		reportsFrom = (reportsFrom != null) ? PlainText.beginning(reportsFrom, LONGEST_MONTH) : null;
	}

	static PublishForm proposed(long version, @Nullable YearMonth reportsFrom) {
		return with(version, reportsFrom, List.of());
	}

	/** A form that decides nothing but the members of the collective words. */
	static PublishForm with(long version, @Nullable YearMonth reportsFrom, List<@Nullable String> members) {
		return new PublishForm(String.valueOf(version), (reportsFrom != null) ? reportsFrom.toString() : null, null,
				null, members, null, null, null, null);
	}

	/**
	 * The month that units first report for; only asked once the form was found right.
	 */
	YearMonth firstMonth() {
		return YearMonth.parse(Objects.requireNonNull(this.reportsFrom));
	}

	/** Whether it says at all which draft was shown. */
	boolean hasVersion() {
		return this.version != null && this.version.matches(VERSION);
	}

	boolean beganFrom(long version) {
		return String.valueOf(version).equals(this.version);
	}

	@Override
	public NameChoices nameChoices() {
		Map<String, NameChoice> decided = new HashMap<>();
		for (int i = 0; this.names != null && i < this.names.size(); i++) {
			decided.put(UnitName.clean(at(this.names, i)), NameChoice.parse(at(this.choices, i)));
		}
		return new NameChoices(decided);
	}

	/** The same form, with what was picked for each word behind what was typed. */
	PublishForm withPicked(int words, List<MemberOffer> offers) {
		return withMembers(IntStream.range(0, words)
			.mapToObj((word) -> Stream.concat(Stream.of(memberNames(word)), picked(word, offers))
				.filter((names) -> !names.isBlank())
				.collect(Collectors.joining("、")))
			.toList());
	}

	private Stream<String> picked(int word, List<MemberOffer> offers) {
		MemberPick there = (this.pick != null && word < this.pick.size()) ? this.pick.get(word) : null;
		return (there != null) ? there.names(offers) : Stream.of();
	}

	/** The same form with other members of the collective words. */
	PublishForm withMembers(List<@Nullable String> members) {
		return new PublishForm(this.version, this.reportsFrom, this.names, this.choices, members, this.skipped,
				this.withoutUnit, this.preview, null);
	}

	@Override
	public String memberNames(int index) {
		return at(this.members, index);
	}

	/** Members that are named count. */
	@Override
	public boolean skips(int index) {
		return this.skipped != null && this.skipped.contains(String.valueOf(index)) && memberNames(index).isBlank();
	}

	/** Whether it was said that this many tasks may be published without a unit. */
	boolean accepts(int tasksWithoutUnit) {
		return tasksWithoutUnit == 0 || String.valueOf(tasksWithoutUnit).equals(this.withoutUnit);
	}

	@Override
	public boolean makesTheRest() {
		return NameChoice.NEW_UNIT.written().equals(this.preview);
	}

	private static String at(@Nullable List<@Nullable String> list, int index) {
		String there = (list != null && index < list.size()) ? list.get(index) : null;
		return (there != null) ? there : "";
	}

}
