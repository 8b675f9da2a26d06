package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;

/**
 * Makes one task of a task and the one before it. Units, targets and duties of both stay;
 * a unit named in both keeps the role it has in the first.
 *
 * @param place the second of the two
 */
public record MergeTasks(Spot place) implements Edit {

	@Override
	public Edited apply(PlanDraft draft) {
		DraftTask second = Level.TASK.at(draft, this.place);
		if (this.place.task() == 0) {
			throw new EditRefusedException("importing.refusedEdit.firstTask");
		}
		Spot before = this.place.at(this.place.position() - 1);
		DraftTask first = Level.TASK.at(draft, before);
		PlanDraft changed = Level.TASK.rearrange(Doubts.settleAt(draft, this.place), this.place, (list) -> {
			list.remove(this.place.position());
			list.set(before.position(), merge(first, second));
		});
		return Edited.of(changed, before, "importing.done.merged.task", Names.of(first), Names.of(second));
	}

	private static DraftTask merge(DraftTask first, DraftTask second) {
		Stream<DraftUnit> added = second.units()
			.stream()
			.filter((unit) -> first.units().stream().noneMatch((known) -> known.name().equals(unit.name())));
		return new DraftTask(first.number(), first.text() + second.text(), span(first, second),
				Stream.concat(first.units().stream(), added).toList(),
				both(first.unitGroups(), second.unitGroups()).stream().distinct().toList(),
				both(first.targets(), second.targets()), both(first.duties(), second.duties()),
				both(first.groupPlaces(), second.groupPlaces()).stream().distinct().toList());
	}

	private static SourceSpan span(DraftTask first, DraftTask second) {
		SourceSpan from = first.span();
		SourceSpan to = second.span();
		return (from.paragraph() == to.paragraph() && to.end() > from.end())
				? new SourceSpan(from.paragraph(), from.start(), to.end()) : from;
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
