package org.gongjian.app.amending;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force beside the draft of its next text.
 *
 * @param id the import
 * @param planId the plan
 * @param plan its title
 * @param revision the number that the new text will have
 * @param head what changed of the plan's head
 * @param headComplete whether title and years are there, without which nothing can be
 * published
 * @param actions its actions and tasks
 * @param unitsToSettle whether the units that collective words bring in would change, or
 * are not named yet
 * @param movedOn whether the plan was amended since the draft was uploaded
 */
public record ComparedPlan(UUID id, UUID planId, String plan, int revision, List<ComparedTask.Detail> head,
		boolean headComplete, List<ComparedAction> actions, boolean unitsToSettle, boolean movedOn) {

	/**
	 * Tasks and goals by the name of what became of them; one can count more than once.
	 */
	public Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		Arrays.stream(Change.values()).forEach((change) -> counts.put(change.name(), count(change)));
		return counts;
	}

	public long count(Change change) {
		return tasks().filter((task) -> task.is(change)).count();
	}

	/** How many tasks changed in any way. */
	public long changed() {
		return tasks().filter((task) -> !task.is(Change.UNCHANGED)).count();
	}

	/** How many tasks there are in both texts together. */
	public long all() {
		return tasks().count();
	}

	/** Whether the words of the two texts differ. */
	public boolean changesAnything() {
		return changed() > 0 || count(Change.RENUMBERED) > 0 || !this.head.isEmpty()
				|| this.actions.stream().anyMatch((action) -> action.change() != Change.UNCHANGED);
	}

	/**
	 * Whether they differ in anything but who answers for tasks, which is only known once
	 * collective words are settled.
	 */
	boolean changesMoreThanUnits() {
		return !this.head.isEmpty() || this.actions.stream().anyMatch((action) -> action.change() != Change.UNCHANGED)
				|| tasks().anyMatch((task) -> task.changes()
					.stream()
					.anyMatch((change) -> change != Change.UNITS && change != Change.UNCHANGED));
	}

	/**
	 * The actions with the tasks to be shown.
	 * @param show what became of them; {@code null} for all that changed
	 */
	List<ComparedAction> shown(@Nullable Change show) {
		return this.actions.stream()
			.map((action) -> (show != null) ? action.only(show) : action.changed())
			.filter((action) -> !action.tasks().isEmpty() || (show == null && action.change() != Change.UNCHANGED))
			.toList();
	}

	/** The tasks that became this, to choose from. */
	List<ComparedTask> choices(Change change) {
		return tasks().filter((task) -> task.is(change) && !task.goals()).toList();
	}

	/** The tasks in force that say something else, or ask for other figures or duties. */
	Set<UUID> askOtherwise() {
		return tasks().filter((task) -> task.is(Change.REWORDED) || task.is(Change.TARGETS))
			.flatMap((task) -> Stream.ofNullable(task.old()))
			.map(UUID::fromString)
			.collect(Collectors.toSet());
	}

	private Stream<ComparedTask> tasks() {
		return this.actions.stream().flatMap((action) -> action.tasks().stream());
	}

	/** What changed of the head: titles, numbers and days that differ. */
	static List<HeadLine> head(PlanHeading old, PlanYears oldYears, PlanHeading now, PlanYears years) {
		return Stream
			.of(new HeadLine("importing.head.title", old.title(), now.title()),
					new HeadLine("importing.head.number", text(old.documentNumber()), text(now.documentNumber())),
					new HeadLine("importing.head.issuer", text(old.issuer()), text(now.issuer())),
					new HeadLine("importing.head.issuedOn", text(old.issuedOn()), text(now.issuedOn())),
					new HeadLine("importing.head.years", oldYears.start() + " – " + oldYears.end(),
							years.start() + " – " + years.end()))
			.filter((line) -> !line.before().equals(line.after()))
			.toList();
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "—";
	}

	/** One thing that the head says. */
	record HeadLine(String label, String before, String after) {

	}

}
