package org.gongjian.app.year;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.target.TargetState;
import org.gongjian.domain.task.TaskState;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.TargetRow;

/**
 * The slips that are open after each round when nobody ever answers one: it comes in its
 * first grade, at each round it goes up by one, and it ends when its cause has gone.
 * Rounds lie further apart than the days that a unit has to answer.
 */
class SlipSheet {

	/** What has been so for longer raises no first slip. */
	private static final int FRESH = 60;

	private static final Set<SlipCause> LASTING = Set.of(SlipCause.LIMIT_BREACHED, SlipCause.DUTY_MISSED);

	/** What begins with the lowest grade. */
	private static final Set<SlipCause> GENTLE = Set.of(SlipCause.NO_REPORT, SlipCause.DUTY_MISSED);

	private final Standing plan;

	private final YearBook book;

	private final TargetSheet targets;

	private final TaskSheet tasks;

	private final DutySheet duties;

	private final Map<Slip, SlipGrade> open = new TreeMap<>();

	private final Set<Slip> ever = new HashSet<>();

	SlipSheet(Standing plan, YearBook book, TargetSheet targets, TaskSheet tasks, DutySheet duties) {
		this.plan = plan;
		this.book = book;
		this.targets = targets;
		this.tasks = tasks;
		this.duties = duties;
	}

	/**
	 * A slip.
	 *
	 * @param about the part in the task, the target or the duty
	 * @param of the first day of the month, or the day that was to be kept
	 */
	record Slip(SlipCause cause, UUID about, UUID unit, LocalDate of) implements Comparable<Slip> {

		private static Slip of(SlipCause cause, Part part, LocalDate day) {
			return new Slip(cause, part.assignment(), part.unit(), day);
		}

		/** Of a broken limit and a missed duty it does not matter since when. */
		private boolean isSameAs(Slip other) {
			return equals(
					new Slip(other.cause, other.about, other.unit, LASTING.contains(this.cause) ? this.of : other.of));
		}

		@Override
		public int compareTo(Slip other) {
			return toString().compareTo(other.toString());
		}

	}

	Map<Slip, SlipGrade> open() {
		return Map.copyOf(this.open);
	}

	void round(LocalDate day) {
		int closed = YearCalendar.closedBy(day);
		Set<Slip> so = new LinkedHashSet<>();
		IntStream.rangeClosed(1, closed).forEach((month) -> so.addAll(unreported(this.book.parts(), month)));
		Set<Slip> worthOne = new LinkedHashSet<>();
		for (TaskStanding task : this.plan.tasks()) {
			TaskState state = this.tasks.of(task, day);
			if (state != TaskState.DONE) {
				List<Part> parts = this.book.partsIn(task.task().id());
				worthOne.addAll(unreported(parts.stream().filter((part) -> !this.book.isDone(part)).toList(), closed));
				Set<Slip> others = others(task, parts, state, day);
				so.addAll(others);
				others.stream().filter((slip) -> isFresh(slip, day)).forEach(worthOne::add);
			}
		}
		this.open.keySet().removeIf((slip) -> so.stream().noneMatch(slip::isSameAs));
		this.open.replaceAll((slip, grade) -> (grade == SlipGrade.BLUE) ? SlipGrade.ORANGE : SlipGrade.RED);
		worthOne.stream()
			.filter((slip) -> this.open.keySet().stream().noneMatch(slip::isSameAs) && this.ever.add(slip))
			.toList()
			.forEach((slip) -> this.open.put(slip, GENTLE.contains(slip.cause()) ? SlipGrade.BLUE : SlipGrade.ORANGE));
	}

	private List<Slip> unreported(List<Part> parts, int month) {
		return parts.stream()
			.filter((part) -> this.book.isMissing(part, month))
			.map((part) -> Slip.of(SlipCause.NO_REPORT, part, YearCalendar.startOf(month)))
			.toList();
	}

	private Set<Slip> others(TaskStanding task, List<Part> parts, TaskState state, LocalDate day) {
		Set<Slip> slips = new LinkedHashSet<>();
		if (task.isTask() && state == TaskState.OVERDUE) {
			answering(parts).forEach((part) -> slips.add(Slip.of(SlipCause.OVERDUE, part, task.task().due())));
		}
		for (Part part : parts) {
			IntStream.rangeClosed(1, YearCalendar.closedBy(day))
				.filter((month) -> this.book.isGivenUp(part, month))
				.forEach((month) -> slips.add(Slip.of(SlipCause.RETURNED_TWICE, part, YearCalendar.startOf(month))));
		}
		task.targets()
			.stream()
			.filter(TargetStanding::isTracked)
			.map(TargetStanding::target)
			.filter((target) -> this.targets.of(target, day).state() == TargetState.BREACHED)
			.forEach((target) -> slips.addAll(broken(target, parts)));
		this.duties.owing()
			.stream()
			.filter((duty) -> duty.taskId().equals(task.task().id()) && this.duties.isMissed(duty, day))
			.forEach((duty) -> slips.add(new Slip(SlipCause.DUTY_MISSED, duty.dutyId(), duty.unitId(),
					this.duties.lastEnd(duty, day).orElseThrow())));
		return slips;
	}

	/** Who is asked about an overdue task: who has not done their part. */
	private List<Part> answering(List<Part> parts) {
		List<Part> owing = preferred(parts, (part) -> part.owing().role() != UnitRole.SUPPORT);
		List<Part> undone = owing.stream().filter((part) -> !this.book.isDone(part)).toList();
		return undone.isEmpty() ? preferred(owing, (part) -> part.owing().role() == UnitRole.LEAD) : undone;
	}

	/**
	 * A broken limit is a matter of the one unit that reports it, else of those that
	 * lead.
	 */
	private List<Slip> broken(TargetRow target, List<Part> parts) {
		List<UUID> reporting = target.reporters().stream().map(ReporterRow::unitId).toList();
		List<UUID> leading = parts.stream()
			.filter((part) -> part.owing().role() == UnitRole.LEAD)
			.map(Part::unit)
			.toList();
		int latest = this.targets.latestMonth(target);
		return ((reporting.size() == 1 || leading.isEmpty()) ? reporting : leading).stream()
			.map((unit) -> new Slip(SlipCause.LIMIT_BREACHED, target.id(), unit, YearCalendar.startOf(latest)))
			.toList();
	}

	private static boolean isFresh(Slip slip, LocalDate day) {
		LocalDate since = Set.of(SlipCause.OVERDUE, SlipCause.DUTY_MISSED).contains(slip.cause())
				? slip.of().plusDays(1) : slip.of().plusMonths(1).minusDays(1);
		return !since.isBefore(day.minusDays(FRESH));
	}

	private static List<Part> preferred(List<Part> parts, Predicate<Part> which) {
		List<Part> some = parts.stream().filter(which).toList();
		return some.isEmpty() ? parts : some;
	}

}
