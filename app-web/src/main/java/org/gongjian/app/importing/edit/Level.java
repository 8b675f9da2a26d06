package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * A kind of element of a draft: it finds the elements of this kind around a place and
 * puts others there instead.
 *
 * @param <T> the element
 */
public final class Level<T> {

	public static final Level<DraftAction> ACTION = new Level<>("action", DraftAction::span,
			(action) -> Names.quoted(action.name()), (draft, spot) -> draft.actions(),
			(draft, spot, actions) -> draft.withActions(actions));

	public static final Level<DraftTask> TASK = new Level<>("task", DraftTask::span, Names::of,
			(draft, spot) -> ACTION.at(draft, spot.action(), spot).tasks(),
			(draft, spot, tasks) -> inAction(draft, spot, (action) -> action.withTasks(tasks)));

	public static final Level<DraftTarget> TARGET = new Level<>("target", DraftTarget::span,
			(target) -> Names.quoted(target.indicator()),
			(draft, spot) -> (spot.task() < 0) ? ACTION.at(draft, spot.action(), spot).targets()
					: TASK.at(draft, spot.task(), spot).targets(),
			(draft, spot, targets) -> (spot.task() < 0) ? inAction(draft, spot, (action) -> action.withTargets(targets))
					: inTask(draft, spot, (task) -> task.withTargets(targets)));

	public static final Level<DraftDuty> DUTY = new Level<>("duty", DraftDuty::span,
			(duty) -> Names.quoted(duty.quote()),
			(draft, spot) -> (spot.task() < 0) ? ACTION.at(draft, spot.action(), spot).duties()
					: TASK.at(draft, spot.task(), spot).duties(),
			(draft, spot, duties) -> (spot.task() < 0) ? inAction(draft, spot, (action) -> action.withDuties(duties))
					: inTask(draft, spot, (task) -> task.withDuties(duties)));

	private final String name;

	private final Function<T, SourceSpan> span;

	private final Function<T, String> called;

	private final Find<T> find;

	private final Put<T> put;

	private Level(String name, Function<T, SourceSpan> span, Function<T, String> called, Find<T> find, Put<T> put) {
		this.name = name;
		this.span = span;
		this.called = called;
		this.find = find;
		this.put = put;
	}

	/** The element at a place. */
	public T at(PlanDraft draft, Spot spot) {
		if (spot.level() != this) {
			throw new NotFoundException();
		}
		return at(draft, spot.position(), spot);
	}

	/** Where the element at a place is printed. */
	public SourceSpan span(PlanDraft draft, Spot spot) {
		return this.span.apply(at(draft, spot));
	}

	SourceSpan printed(T element) {
		return this.span.apply(element);
	}

	/** The element at a place, as it is called in a sentence. */
	public String words(PlanDraft draft, Spot spot) {
		return this.called.apply(at(draft, spot));
	}

	/** All elements of this kind around a place. */
	List<T> around(PlanDraft draft, Spot spot) {
		return this.find.around(draft, spot);
	}

	/** The draft with other elements around a place. */
	PlanDraft with(PlanDraft draft, Spot spot, List<T> elements) {
		return this.put.with(draft, spot, elements);
	}

	/** The draft with the element at a place changed. */
	PlanDraft change(PlanDraft draft, Spot spot, UnaryOperator<T> change) {
		T changed = change.apply(at(draft, spot));
		return rearrange(draft, spot, (list) -> list.set(spot.position(), changed));
	}

	/** The draft with the list of elements around a place changed. */
	PlanDraft rearrange(PlanDraft draft, Spot spot, ListChange<T> change) {
		List<T> list = new ArrayList<>(around(draft, spot));
		change.apply(list);
		return with(draft, spot, list);
	}

	/** What an element is called in a sentence. */
	String called(T element) {
		return this.called.apply(element);
	}

	/** action, task, target or duty. */
	public String name() {
		return this.name;
	}

	private T at(PlanDraft draft, int position, Spot spot) {
		List<T> list = around(draft, spot);
		if (position < 0 || position >= list.size()) {
			throw new NotFoundException();
		}
		return list.get(position);
	}

	private static PlanDraft inAction(PlanDraft draft, Spot spot, UnaryOperator<DraftAction> change) {
		return ACTION.change(draft, Spot.action(spot.action()), change);
	}

	private static PlanDraft inTask(PlanDraft draft, Spot spot, UnaryOperator<DraftTask> change) {
		return TASK.change(draft, spot.owner(), change);
	}

	private interface Find<T> {

		List<T> around(PlanDraft draft, Spot spot);

	}

	private interface Put<T> {

		PlanDraft with(PlanDraft draft, Spot spot, List<T> elements);

	}

	/**
	 * A change of a list in place.
	 */
	interface ListChange<T> {

		void apply(List<T> list);

	}

}
