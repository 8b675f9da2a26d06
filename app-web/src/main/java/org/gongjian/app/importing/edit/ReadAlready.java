package org.gongjian.app.importing.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * What the reader itself made of a text, so that nothing stands in a draft twice.
 *
 * @param tasks the words of the tasks
 * @param others the tasks whose words the text before did not have as a task
 * @param targets the targets by paragraph
 * @param duties the duties by paragraph
 */
record ReadAlready(Set<String> tasks, List<DraftTask> others, Map<Integer, List<DraftTarget>> targets,
		Map<Integer, List<DraftDuty>> duties) {

	static ReadAlready in(PlanDraft draft, PlanDraft former) {
		Set<String> known = tasks(former).map(DraftTask::text).collect(Collectors.toSet());
		return new ReadAlready(tasks(draft).map(DraftTask::text).collect(Collectors.toSet()),
				tasks(draft).filter((task) -> !known.contains(task.text())).toList(),
				byParagraph(Stream.concat(draft.actions().stream().flatMap((action) -> action.targets().stream()),
						tasks(draft).flatMap((task) -> task.targets().stream())), DraftTarget::span),
				byParagraph(Stream.concat(draft.actions().stream().flatMap((action) -> action.duties().stream()),
						tasks(draft).flatMap((task) -> task.duties().stream())), DraftDuty::span));
	}

	boolean hasTask(String words) {
		return this.tasks.contains(words);
	}

	/**
	 * Whether the words are now in another task: they were cut off from it, or put
	 * together with it, or read otherwise.
	 */
	boolean hasTask(DraftTask task, SourceSpan span) {
		return this.others.stream()
			.anyMatch((other) -> begin(other.span()).equals(begin(span)) || other.text().contains(task.text())
					|| task.text().contains(other.text()));
	}

	boolean hasTarget(DraftTarget target, SourceSpan span) {
		return has(this.targets, span, DraftTarget::span, (read) -> read.goal().equals(target.goal()));
	}

	boolean hasDuty(DraftDuty duty, SourceSpan span) {
		return has(this.duties, span, DraftDuty::span,
				(read) -> read.every() == duty.every() && read.dueDates().equals(duty.dueDates()));
	}

	/** The same words, or words around them that mean the same. */
	private static <T> boolean has(Map<Integer, List<T>> read, SourceSpan span, Function<T, SourceSpan> place,
			Predicate<T> alike) {
		return read.getOrDefault(span.paragraph(), List.of()).stream().anyMatch((element) -> {
			SourceSpan other = place.apply(element);
			boolean overlaps = other.start() < span.end() && span.start() < other.end();
			return other.equals(span) || (overlaps && alike.test(element));
		});
	}

	private static Stream<DraftTask> tasks(PlanDraft draft) {
		return draft.actions().stream().flatMap((action) -> action.tasks().stream());
	}

	private static <T> Map<Integer, List<T>> byParagraph(Stream<T> elements, Function<T, SourceSpan> place) {
		return elements.collect(Collectors.groupingBy((element) -> place.apply(element).paragraph(), HashMap::new,
				Collectors.toList()));
	}

	private static SourceSpan begin(SourceSpan span) {
		return new SourceSpan(span.paragraph(), span.start(), span.start());
	}

}
