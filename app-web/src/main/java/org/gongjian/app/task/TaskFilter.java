package org.gongjian.app.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.target.Light;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks is narrowed by, as it stands in the address.
 *
 * @param targets only tasks with a target
 * @param mine only tasks of my unit, or of the actions that I lead
 * @param until only open tasks that are due, from today, by this day
 * @param q words that occur in the text, the number or a unit
 * @param page from 1
 */
public record TaskFilter(@Nullable UUID plan, @Nullable UUID action, @Nullable UUID unit,
		@Nullable Set<TaskState> state, @Nullable Set<Light> light, @Nullable TaskKind kind, @Nullable Boolean targets,
		@Nullable Boolean mine, @Nullable LocalDate until, @Nullable String q, @Nullable Integer page) {

	boolean matches(TaskStanding task, CurrentAccount account) {
		return (this.plan == null || this.plan.equals(task.task().planId()))
				&& (this.action == null || this.action.equals(task.task().actionId()))
				&& (this.unit == null || task.involves(this.unit))
				&& (states().isEmpty() || states().contains(task.state()))
				&& (lights().isEmpty() || lights().contains(task.light()))
				&& (this.kind == null || this.kind == task.task().kind())
				&& (!isTrue(this.targets) || !task.targets().isEmpty()) && (!isTrue(this.mine) || isMine(task, account))
				&& (this.until == null || isOpenUntil(task, this.until)) && (words().isEmpty() || saysAll(task));
	}

	private static boolean isTrue(@Nullable Boolean choice) {
		return Boolean.TRUE.equals(choice);
	}

	private static boolean isOpenUntil(TaskStanding task, LocalDate day) {
		return task.state().isAhead() && !task.task().due().isAfter(day);
	}

	private boolean isMine(TaskStanding task, CurrentAccount account) {
		UUID own = account.unitId();
		return (own != null && task.involves(own)) || task.action().isLedBy(account.displayName());
	}

	private boolean saysAll(TaskStanding task) {
		String number = (task.task().number() != null) ? task.task().number() : "";
		String said = (number + " " + task.task().text() + " " + task.action().name() + " "
				+ String.join(" ", task.units().stream().map(UnitPart::unit).toList()))
			.toLowerCase(Locale.ROOT);
		return List.of(words().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(said::contains);
	}

	public Set<TaskState> states() {
		return (this.state != null) ? this.state : Set.of();
	}

	public Set<Light> lights() {
		return (this.light != null) ? this.light : Set.of();
	}

	public String words() {
		return (this.q != null) ? this.q.strip() : "";
	}

	/** Whether anything but the plan and the action narrows the list. */
	public boolean isNarrowed() {
		return this.unit != null || !states().isEmpty() || !lights().isEmpty() || this.kind != null
				|| isTrue(this.targets) || isTrue(this.mine) || this.until != null || !words().isEmpty();
	}

	/** The page that was asked for, the first where none was. */
	int pageNumber() {
		return (this.page != null) ? Math.max(1, this.page) : 1;
	}

	/** The address of the same list on another page. */
	public String onPage(int page) {
		return ofAction(this.plan, this.action).with("page", (page > 1) ? page : null).toString();
	}

	/** The same list of another plan or action. */
	ListAddress ofAction(@Nullable UUID plan, @Nullable UUID action) {
		return ListAddress.of("/tasks")
			.with("plan", plan)
			.with("action", action)
			.with("unit", this.unit)
			.with("state", states())
			.with("light", lights())
			.with("kind", this.kind)
			.with("targets", this.targets)
			.with("mine", this.mine)
			.with("until", this.until)
			.with("q", words());
	}

}
