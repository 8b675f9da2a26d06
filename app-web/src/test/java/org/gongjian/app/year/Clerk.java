package org.gongjian.app.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.task.TaskState;
import org.gongjian.persistence.standing.TargetRow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the books of a plan by hand and compares them with what the application says. Of
 * the application it takes only what stands in the plan; everything else is worked out
 * from what was done.
 */
class Clerk {

	private final Standing plan;

	private final YearBook book;

	private final DutySheet duties;

	private final TargetSheet targets;

	private final TaskSheet tasks;

	private final SlipSheet slips;

	/** Every state that has come up. */
	private final Set<Enum<?>> states = new HashSet<>();

	/** Opens the books with the plan as it was published. */
	Clerk(Standing plan) {
		this.plan = plan;
		this.book = new YearBook(parts(plan));
		this.duties = new DutySheet(plan.duties().stream().map(DutyStanding::row).toList());
		this.targets = new TargetSheet(this.book);
		this.tasks = new TaskSheet(this.book, this.targets, this.duties);
		this.slips = new SlipSheet(plan, this.book, this.targets, this.tasks, this.duties);
	}

	private static List<Part> parts(Standing plan) {
		List<Part> parts = new ArrayList<>();
		for (TaskStanding task : plan.tasks()) {
			for (UnitPart part : task.units()) {
				List<TargetRow> reported = task.targets()
					.stream()
					.filter((target) -> target.isTracked() && target.isReportedBy(part.unitId()))
					.map(TargetStanding::target)
					.toList();
				parts.add(new Part(parts.size(), task.task().id(), part, reported));
			}
		}
		return parts;
	}

	YearBook book() {
		return this.book;
	}

	DutySheet duties() {
		return this.duties;
	}

	SlipSheet slips() {
		return this.slips;
	}

	Set<Enum<?>> states() {
		return this.states;
	}

	Set<UUID> units() {
		return this.book.parts().stream().map(Part::unit).collect(Collectors.toSet());
	}

	/** Compares all that the application says on a month's last evening. */
	void compare(Standing standing) {
		int closed = YearCalendar.closedBy(standing.day());
		assertThat(standing.day()).isEqualTo(YearCalendar.endOf(closed + 1));
		if (closed > 0) {
			compareReports(standing, closed);
		}
		if (closed < 12) {
			compareReports(standing, closed + 1);
		}
		assertThat(standing.tasks()).hasSameSizeAs(this.plan.tasks());
		standing.tasks().forEach((task) -> compare(task, standing));
		assertThat(standing.targets()).hasSameSizeAs(this.plan.targets());
		standing.targets().stream().filter(TargetStanding::isTracked).forEach((target) -> compare(target, standing));
		assertThat(standing.duties()).hasSameSizeAs(this.plan.duties());
		standing.duties().forEach((duty) -> compare(duty, standing));
	}

	/** Expected, late, missing and awaited ones; the rest came in time. */
	private void compareReports(Standing standing, int month) {
		String name = "reports of month " + month + " on " + standing.day();
		boolean closed = month <= YearCalendar.closedBy(standing.day());
		ReportingPeriod period = ReportingPeriod.of(PeriodKind.MONTH, YearCalendar.startOf(month));
		Set<UUID> late = this.book.late(month);
		Set<UUID> missing = this.book.missing(month);
		var counts = standing.completeness(period, (report) -> true);
		int all = this.book.parts().size();
		assertThat(List.of(counts.expected(), counts.onTime(), counts.late(), counts.missing(), counts.awaited()))
			.as(name)
			.containsExactly(all, all - late.size() - missing.size(), late.size(), closed ? missing.size() : 0,
					closed ? 0 : missing.size());
		assertThat(listed(standing, period, Receipt.LATE)).as("late " + name).isEqualTo(late);
		assertThat(listed(standing, period, closed ? Receipt.MISSING : Receipt.AWAITED)).as("missing " + name)
			.isEqualTo(missing);
	}

	private static Set<UUID> listed(Standing standing, ReportingPeriod period, Receipt receipt) {
		return standing.reports()
			.stream()
			.filter((report) -> report.period().equals(period) && report.receipt() == receipt)
			.map((report) -> report.part().assignmentId())
			.collect(Collectors.toSet());
	}

	private void compare(TaskStanding task, Standing standing) {
		String name = task.task().text() + " on " + standing.day();
		TaskState state = this.tasks.of(this.plan.task(task.task().id()).orElseThrow(), standing.day());
		this.states.add(state);
		assertThat(task.state()).as(name).isEqualTo(state);
		assertThat(task.light()).as(name).isEqualTo(TaskSheet.LIGHTS.get(state));
		List<Part> parts = this.book.partsIn(task.task().id());
		int sum = parts.stream().mapToInt(this.book::percentOf).sum();
		assertThat(task.percent()).as(name).isEqualTo(parts.isEmpty() ? 0 : sum / parts.size());
	}

	private void compare(TargetStanding target, Standing standing) {
		String name = target.target().indicator() + " on " + standing.day();
		TargetSheet.Line line = this.targets.of(this.plan.target(target.target().id()).orElseThrow().target(),
				standing.day());
		this.states.add(line.state());
		assertThat(target.state()).as(name).isEqualTo(line.state());
		assertThat(target.light()).as(name).isEqualTo(TaskSheet.TARGET_LIGHTS.get(line.state()));
		assertThat(target.judgement().unitsMeeting()).as(name).isEqualTo(line.meeting());
		Figure figure = target.judgement().figure();
		assertThat((figure != null) ? rounded(figure.amount()) : null).as(name)
			.isEqualTo((line.amount() != null) ? rounded(line.amount()) : null);
	}

	private static BigDecimal rounded(BigDecimal amount) {
		return amount.setScale(8, RoundingMode.HALF_UP);
	}

	private void compare(DutyStanding duty, Standing standing) {
		this.duties.lastEnd(duty.row(), standing.day())
			.ifPresent((end) -> assertThat(duty.count(duty.endingOn(end).orElseThrow()).done())
				.as(duty.row().quote() + " until " + end)
				.isEqualTo(this.duties.timesUntil(duty.row(), end)));
	}

}
