package org.gongjian.app.moment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.gongjian.app.frame.TypedDay;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.standing.DayNotKnownException;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The day as of whose end a page is asked for (?asOf=2020-06-30). Today and no day are
 * the present; a day that cannot be shown gives the present too, and says why.
 */
public final class AsOf {

	/** The name of the parameter and of the model's attribute. */
	public static final String NAME = "asOf";

	/** What a link need not carry along. */
	private static final Set<String> LEFT = Set.of(NAME, "page", "lang");

	private final String path;

	private final Map<String, String[]> parameters;

	private final String typed;

	private final Clock clock;

	private Moment moment;

	private @Nullable String problem;

	private @Nullable LocalDate from;

	private List<String> leftOut = List.of();

	AsOf(String path, Map<String, String[]> parameters, Clock clock) {
		this.path = path;
		this.parameters = parameters;
		this.clock = clock;
		String[] values = parameters.get(NAME);
		this.typed = (values != null && values.length > 0) ? values[0].strip() : "";
		this.moment = Moment.now(clock);
		if (!this.typed.isEmpty()) {
			choose(this.moment.day());
		}
	}

	private void choose(LocalDate today) {
		try {
			LocalDate day = TypedDay.read(this.typed);
			if (day.isAfter(today)) {
				this.problem = "asOf.future";
			}
			else if (day.isBefore(today)) {
				this.moment = Moment.endOf(day, this.clock.getZone());
			}
		}
		catch (DateTimeException ex) {
			this.problem = "asOf.malformed";
		}
	}

	/**
	 * What is read as of the day; where the day cannot be shown, what is read now.
	 */
	public <T> T read(Function<Moment, T> reading) {
		try {
			return reading.apply(this.moment);
		}
		catch (DayNotKnownException ex) {
			this.problem = "asOf." + ex.reason();
			this.from = ex.from();
			this.moment = Moment.now(this.clock);
			return reading.apply(this.moment);
		}
	}

	/**
	 * The same for a program: a day that cannot be shown is refused, so that nothing is
	 * taken for what it is not.
	 * @throws RefusedException if the day is none, is still to come or cannot be shown
	 */
	public <T> T require(Function<Moment, T> reading) {
		if (this.problem != null) {
			throw RefusedException.malformed(NAME, "api." + this.problem);
		}
		try {
			return reading.apply(this.moment);
		}
		catch (DayNotKnownException ex) {
			throw RefusedException.invalid(NAME, "api.asOf." + ex.reason(), String.valueOf(ex.from()));
		}
	}

	/** What is left out, as it cannot be told how it stood. */
	public void leaveOut(Function<Moment, List<String>> titles) {
		if (isPast()) {
			this.leftOut = titles.apply(this.moment);
		}
	}

	/** The titles of the plans that are left out, as the sentence names them. */
	public String leftOut() {
		return String.join("、", this.leftOut);
	}

	public Moment moment() {
		return this.moment;
	}

	/** Whether a past day is shown. */
	public boolean isPast() {
		return !this.moment.isNow();
	}

	/** The day that is shown. */
	public LocalDate day() {
		return this.moment.day();
	}

	/** The last day that can be asked for. */
	public LocalDate yesterday() {
		return LocalDate.now(this.clock).minusDays(1);
	}

	/** The day as it was typed. */
	public String typed() {
		return this.typed;
	}

	/** The code of the sentence that says why the day is not shown. */
	public @Nullable String problem() {
		return this.problem;
	}

	/** The first day that can be asked for, as the sentence names it. */
	public String from() {
		return (this.from != null) ? this.from.toString() : "";
	}

	public String path() {
		return this.path;
	}

	/** The same page of today. */
	public String today() {
		ListAddress address = ListAddress.of(this.path);
		for (Field field : others()) {
			address = address.with(field.name(), field.value());
		}
		return address.toString();
	}

	/** What else the page was asked for. */
	public List<Field> others() {
		List<Field> fields = new ArrayList<>();
		this.parameters.forEach((name, values) -> {
			if (!LEFT.contains(name)) {
				Arrays.stream(values).forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		return fields;
	}

	/** A parameter with its value. */
	public record Field(String name, String value) {

	}

}
