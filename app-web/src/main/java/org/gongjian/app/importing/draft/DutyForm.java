package org.gongjian.app.importing.draft;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftDuty;
import org.jspecify.annotations.Nullable;

/**
 * A duty as an administrator types it.
 *
 * @param every how often it comes back; empty for dates only
 * @param interval every how many of these
 * @param times how many times in each
 * @param dates days such as 2026-06-05 with 、 or a blank between them
 * @param quote the words of the document
 */
record DutyForm(@Nullable Rhythm every, @Nullable @Min(1) @Max(20) Integer interval,
		@Nullable @Min(1) @Max(1000) Integer times, @Size(max = 500) @Nullable String dates,
		@Size(max = 500) @Nullable String quote) implements ElementForm<DraftDuty> {

	private static final String BETWEEN_DATES = "[、，,;；\\s]+";

	static DutyForm of(DraftDuty duty) {
		return new DutyForm(duty.every(), duty.interval(), duty.times(),
				String.join("、", duty.dueDates().stream().map(LocalDate::toString).toList()), duty.quote());
	}

	static DutyForm blank(String printed) {
		return new DutyForm(null, 1, null, "", printed);
	}

	/** Whether the dates are days of the calendar. */
	@AssertTrue(message = "{importing.duty.datesWrong}")
	public boolean isDatesRight() {
		try {
			return parsed().stream().allMatch(DayOfPlans::isInBounds);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	/** Whether it says when. */
	@AssertTrue(message = "{importing.duty.whenMissing}")
	public boolean isWhenSaid() {
		return this.every != null || !ElementForm.text(this.dates).isEmpty();
	}

	/** Whether it says what is to be done. */
	@AssertTrue(message = "{importing.duty.quoteMissing}")
	public boolean isQuoteThere() {
		return !printed().isEmpty();
	}

	@Override
	public DraftDuty correct(DraftDuty old) {
		return create(old.span());
	}

	@Override
	public DraftDuty create(SourceSpan span) {
		int often = (this.interval != null && this.every != null) ? this.interval : 1;
		return new DraftDuty(this.every, often, (this.every != null) ? this.times : null, parsed(), printed(), span);
	}

	@Override
	public String printed() {
		return ElementForm.text(this.quote);
	}

	private List<LocalDate> parsed() {
		return Arrays.stream(ElementForm.text(this.dates).split(BETWEEN_DATES))
			.filter((day) -> !day.isEmpty())
			.map(LocalDate::parse)
			.distinct()
			.sorted()
			.toList();
	}

}
