package org.gongjian.domain.period;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Which days are worked on (工作日历): Monday to Friday, but for the holidays and make-up
 * days of the State Council's yearly notices and what the district's administrator said.
 */
public final class WorkingDays {

	/** In a year whose holidays are known, National Day is among them. */
	private static final int NATIONAL_DAY = 10;

	private static final WorkingDays SHIPPED = new WorkingDays(read());

	private final NavigableMap<LocalDate, NamedDay> named;

	private WorkingDays(NavigableMap<LocalDate, NamedDay> named) {
		this.named = named;
	}

	/** As the application brings it along. */
	public static WorkingDays shipped() {
		return SHIPPED;
	}

	/** The same with what administrators said, oldest first. */
	public static WorkingDays with(Collection<SpecialDay> said) {
		if (said.isEmpty()) {
			return SHIPPED;
		}
		NavigableMap<LocalDate, NamedDay> named = new TreeMap<>(SHIPPED.named);
		said.forEach((day) -> {
			NamedDay now = (day.kind() == DayKind.AS_SHIPPED) ? SHIPPED.named.get(day.day())
					: new NamedDay(day.day(), day.kind() == DayKind.WORKED, day.name());
			if (now != null) {
				named.put(day.day(), now);
			}
			else {
				named.remove(day.day());
			}
		});
		return new WorkingDays(named);
	}

	public boolean isWorked(LocalDate day) {
		NamedDay special = this.named.get(day);
		return (special != null) ? special.worked()
				: day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/** The day if it is worked on, else the next that is. */
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate next = day;
		while (!isWorked(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

	/** The n-th working day after a day. */
	public LocalDate after(LocalDate day, int count) {
		LocalDate last = day;
		for (int i = 0; i < count; i++) {
			last = onOrAfter(last.plusDays(1));
		}
		return last;
	}

	/** What is special about a day; {@code null} for a plain one. */
	public @Nullable NamedDay named(LocalDate day) {
		return this.named.get(day);
	}

	/** The special days of a year. */
	public Collection<NamedDay> namedIn(int year) {
		return this.named.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values();
	}

	/** Whether the holidays of a year were entered. */
	public boolean knows(int year) {
		return namedIn(year).stream().anyMatch((day) -> !day.worked() && day.day().getMonthValue() == NATIONAL_DAY);
	}

	private static NavigableMap<LocalDate, NamedDay> read() {
		NavigableMap<LocalDate, NamedDay> days = new TreeMap<>();
		try (InputStream file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream("special-days.txt"));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(DayLine::read)
				.forEach((line) -> {
					boolean worked = line.kind() == DayKind.WORKED;
					line.days().forEach((day) -> days.put(day, new NamedDay(day, worked, line.name())));
				});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return days;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WorkingDays days && Map.copyOf(this.named).equals(Map.copyOf(days.named));
	}

	@Override
	public int hashCode() {
		return this.named.hashCode();
	}

	/**
	 * A day that is not as its day of the week has it.
	 *
	 * @param worked whether it is worked on
	 * @param name of the holiday it belongs to; may be empty
	 */
	public record NamedDay(LocalDate day, boolean worked, String name) {

	}

}
