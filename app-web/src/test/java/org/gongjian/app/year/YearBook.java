package org.gongjian.app.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.gongjian.domain.target.Figure;

/**
 * What a clerk would write down about the reports of the year: what came when, what was
 * sent back and what was approved. Who reports late or not at all follows from it.
 */
class YearBook {

	private final List<Part> parts;

	/** For each part and month the day on which its report first came. */
	private final Map<Part, Map<Integer, LocalDate>> came = new HashMap<>();

	/** How often each report was sent back. */
	private final Map<Part, Map<Integer, Integer>> returns = new HashMap<>();

	/** The months whose reports were sent back and have not come again. */
	private final Map<Part, Set<Integer>> back = new HashMap<>();

	private final Map<Part, Integer> percents = new HashMap<>();

	/** For each target, by unit and month. */
	private final Map<UUID, Map<UUID, NavigableMap<Integer, Figure>>> figures = new HashMap<>();

	YearBook(List<Part> parts) {
		this.parts = parts;
	}

	void handedIn(Part part, int month, LocalDate day) {
		this.came.computeIfAbsent(part, (none) -> new HashMap<>()).putIfAbsent(month, day);
		this.back.computeIfAbsent(part, (none) -> new HashSet<>()).remove(month);
	}

	void sentBack(Part part, int month) {
		this.returns.computeIfAbsent(part, (none) -> new HashMap<>()).merge(month, 1, Integer::sum);
		this.back.computeIfAbsent(part, (none) -> new HashSet<>()).add(month);
	}

	void approved(Part part, int month) {
		this.percents.put(part, part.percentIn(month));
		part.figuresIn(month)
			.forEach((figure) -> this.figures.computeIfAbsent(figure.targetId(), (none) -> new HashMap<>())
				.computeIfAbsent(part.unit(), (none) -> new TreeMap<>())
				.put(month, figure.figure()));
	}

	List<Part> parts() {
		return this.parts;
	}

	List<Part> partsIn(UUID taskId) {
		return this.parts.stream().filter((part) -> part.taskId().equals(taskId)).toList();
	}

	/** What has been approved of a target, by unit and month. */
	Map<UUID, NavigableMap<Integer, Figure>> figuresOf(UUID targetId) {
		return this.figures.getOrDefault(targetId, Map.of());
	}

	int percentOf(Part part) {
		return this.percents.getOrDefault(part, 0);
	}

	boolean isDone(Part part) {
		return percentOf(part) == 100;
	}

	/** Not there, or sent back and not there again. */
	boolean isMissing(Part part, int month) {
		return firstDay(part, month).isEmpty() || isBack(part, month);
	}

	boolean isLate(Part part, int month) {
		return !isMissing(part, month)
				&& firstDay(part, month).filter((day) -> day.isAfter(YearCalendar.deadlineOf(month))).isPresent();
	}

	/** Whether the report was sent back twice and has not come again. */
	boolean isGivenUp(Part part, int month) {
		return isBack(part, month) && this.returns.getOrDefault(part, Map.of()).getOrDefault(month, 0) >= 2;
	}

	private boolean isBack(Part part, int month) {
		return this.back.getOrDefault(part, Set.of()).contains(month);
	}

	Set<UUID> late(int month) {
		return assignments((part) -> isLate(part, month));
	}

	Set<UUID> missing(int month) {
		return assignments((part) -> isMissing(part, month));
	}

	private Set<UUID> assignments(Predicate<Part> which) {
		return this.parts.stream().filter(which).map(Part::assignment).collect(Collectors.toSet());
	}

	private Optional<LocalDate> firstDay(Part part, int month) {
		return Optional.ofNullable(this.came.getOrDefault(part, Map.of()).get(month));
	}

}
