package org.gongjian.app.workday;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.period.DayKind;
import org.gongjian.domain.period.DayLine;
import org.gongjian.domain.period.SpecialDay;
import org.gongjian.domain.period.SpecialDays;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.period.WorkingDays.NamedDay;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the working days of a year and keeps what an administrator says about days.
 */
@Service
class WorkdayService {

	private static final int DAYS_OF_A_WEEK = 7;

	private final SpecialDays days;

	private final Jurisdictions jurisdictions;

	private final Audit audit;

	private final Clock clock;

	WorkdayService(SpecialDays days, Jurisdictions jurisdictions, Audit audit, Clock clock) {
		this.days = days;
		this.jurisdictions = jurisdictions;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public WorkdayPage page(CurrentAccount account, int year) {
		WorkingDays known = known(account);
		LocalDate first = LocalDate.of(year, 1, 1);
		long worked = first.datesUntil(first.plusYears(1)).filter(known::isWorked).count();
		return new WorkdayPage(year, worked, unknown(known),
				IntStream.rangeClosed(1, Month.values().length)
					.mapToObj((month) -> month(known, YearMonth.of(year, month)))
					.toList(),
				stretches(known, year));
	}

	/**
	 * Keeps what lines say about days; what holds already is not kept again.
	 * @return how many days changed
	 */
	@Transactional
	public int add(CurrentAccount account, List<DayLine> lines) {
		this.jurisdictions.findForChangeById(account.jurisdictionId()).orElseThrow();
		LocalDate today = LocalDate.now(this.clock);
		int changed = 0;
		for (DayLine line : lines) {
			WorkingDays known = known(account);
			int before = changed;
			for (LocalDate day : line.days().toList()) {
				if (changes(line, day, known.named(day))) {
					this.days.save(new SpecialDay(account.jurisdictionId(), day, line.kind(), line.name(), account.id(),
							this.clock.instant(), today));
					changed++;
				}
			}
			if (changed > before) {
				this.audit.note(AuditAction.CHANGE_WORKING_DAYS, "SpecialDay", null, null,
						line.from() + "~" + line.to() + " " + line.kind() + " " + line.name());
			}
		}
		return changed;
	}

	/** Whether a line would change a day that has passed. */
	@Transactional(readOnly = true)
	public boolean changesThePast(CurrentAccount account, DayLine line) {
		WorkingDays known = known(account);
		LocalDate today = LocalDate.now(this.clock);
		return line.days().anyMatch((day) -> day.isBefore(today) && changes(line, day, known.named(day)));
	}

	private boolean changes(DayLine line, LocalDate day, @Nullable NamedDay before) {
		if (line.kind() == DayKind.AS_SHIPPED) {
			NamedDay shipped = WorkingDays.shipped().named(day);
			return (shipped != null) ? !shipped.equals(before) : before != null;
		}
		return before == null || before.worked() != (line.kind() == DayKind.WORKED)
				|| !(line.name().isEmpty() || line.name().equals(before.name()));
	}

	private WorkingDays known(CurrentAccount account) {
		return WorkingDays.with(this.days.findUpTo(account.jurisdictionId(), this.clock.instant()));
	}

	/** The next year is announced in November. */
	private @Nullable Integer unknown(WorkingDays known) {
		LocalDate today = LocalDate.now(this.clock);
		if (!known.knows(today.getYear())) {
			return today.getYear();
		}
		boolean late = today.getMonth().compareTo(Month.NOVEMBER) >= 0;
		return (late && !known.knows(today.getYear() + 1)) ? (Integer) (today.getYear() + 1) : null;
	}

	private WorkdayPage.Month month(WorkingDays known, YearMonth month) {
		List<WorkdayPage.@Nullable Cell> cells = new ArrayList<>();
		IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach((day) -> cells.add(null));
		month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach((day) -> cells.add(cell(known, day)));
		while (cells.size() % DAYS_OF_A_WEEK != 0) {
			cells.add(null);
		}
		return new WorkdayPage.Month(month.getMonthValue(),
				IntStream.range(0, cells.size() / DAYS_OF_A_WEEK)
					.mapToObj((week) -> cells.subList(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK))
					.toList());
	}

	private WorkdayPage.Cell cell(WorkingDays known, LocalDate day) {
		NamedDay named = known.named(day);
		String plain = (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) ? "weekend" : "";
		return new WorkdayPage.Cell(day.getDayOfMonth(), (named != null) ? (named.worked() ? "worked" : "off") : plain,
				(named != null) ? named.name() : "");
	}

	private List<WorkdayPage.Stretch> stretches(WorkingDays known, int year) {
		List<WorkdayPage.Stretch> stretches = new ArrayList<>();
		for (NamedDay day : known.namedIn(year)) {
			boolean shipped = day.equals(WorkingDays.shipped().named(day.day()));
			WorkdayPage.Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
			boolean goesOn = last != null && last.to().plusDays(1).equals(day.day()) && last.worked() == day.worked()
					&& last.name().equals(day.name()) && last.shipped() == shipped;
			if (last != null && goesOn) {
				stretches.set(stretches.size() - 1,
						new WorkdayPage.Stretch(last.from(), day.day(), day.worked(), day.name(), shipped));
			}
			else {
				stretches.add(new WorkdayPage.Stretch(day.day(), day.day(), day.worked(), day.name(), shipped));
			}
		}
		return stretches;
	}

}
