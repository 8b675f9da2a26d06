package org.gongjian.domain.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a list of special days: {@code 2027-01-01 休 元旦} or, for a stretch,
 * {@code 2027-02-06~2027-02-12 休 春节}. 班 says that a day is worked on, 恢复 that it is as
 * shipped again.
 *
 * @param from the first day
 * @param to the last day
 * @param kind what is said about them
 * @param name of the holiday; may be empty
 */
public record DayLine(LocalDate from, LocalDate to, DayKind kind, String name) {

	/** No holiday is longer. */
	static final int LONGEST = 31;

	static final int LONGEST_NAME = 60;

	private static final String DAY = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";

	private static final Pattern LINE = Pattern
		.compile(DAY + "(?:\\s{0,3}[~～—–至]\\s{0,3}" + DAY + ")?[\\s,，、\t]{0,9}([休班]|恢复)[\\s,，、\t]{0,9}(.*)");

	/**
	 * Reads a line.
	 * @throws DayLineException if it cannot be read, with what is wrong
	 */
	public static DayLine read(String line) {
		Matcher read = LINE.matcher(line.strip());
		if (!read.matches()) {
			throw new DayLineException(DayLineException.Problem.FORM);
		}
		LocalDate from = day(read, 1);
		LocalDate to = (read.group(4) != null) ? day(read, 4) : from;
		if (to.isBefore(from) || from.plusDays(LONGEST - 1L).isBefore(to)) {
			throw new DayLineException(DayLineException.Problem.STRETCH);
		}
		String name = read.group(8).strip();
		if (name.length() > LONGEST_NAME) {
			throw new DayLineException(DayLineException.Problem.NAME);
		}
		return new DayLine(from, to, switch (read.group(7)) {
			case "休" -> DayKind.OFF;
			case "班" -> DayKind.WORKED;
			default -> DayKind.AS_SHIPPED;
		}, name);
	}

	private static LocalDate day(Matcher read, int group) {
		try {
			return LocalDate.of(Integer.parseInt(read.group(group)), Integer.parseInt(read.group(group + 1)),
					Integer.parseInt(read.group(group + 2)));
		}
		catch (DateTimeException ex) {
			throw new DayLineException(DayLineException.Problem.NO_SUCH_DAY);
		}
	}

	public Stream<LocalDate> days() {
		return this.from.datesUntil(this.to.plusDays(1));
	}

}
