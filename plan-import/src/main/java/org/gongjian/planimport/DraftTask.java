package org.gongjian.planimport;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One numbered item of a plan.
 *
 * @param number as printed: 12, （十二）, 一是; {@code null} where none is printed
 * @param text the plan's own words without number and without the parenthesis of units
 * @param span where the text begins and, within its first paragraph, ends
 * @param units bodies named as responsible, in order
 * @param unitGroups collective words: 各镇, 有关单位
 * @param targets figures that stand in the text
 * @param duties duties that stand in the text
 * @param groupPlaces where the collective words stand, of those whose place is known
 */
public record DraftTask(@Nullable String number, String text, SourceSpan span, List<DraftUnit> units,
		List<String> unitGroups, List<DraftTarget> targets, List<DraftDuty> duties, List<DraftPassage> groupPlaces) {

	public DraftTask {
		units = List.copyOf(units);
		unitGroups = List.copyOf(unitGroups);
		targets = List.copyOf(targets);
		duties = List.copyOf(duties);
		groupPlaces = DraftPassage.of(unitGroups, groupPlaces);
	}

	/** A task whose collective words have no place in the document. */
	public DraftTask(@Nullable String number, String text, SourceSpan span, List<DraftUnit> units,
			List<String> unitGroups, List<DraftTarget> targets, List<DraftDuty> duties) {
		this(number, text, span, units, unitGroups, targets, duties, List.of());
	}

	/** The task with further duties. */
	public DraftTask with(List<DraftDuty> further) {
		return new DraftTask(this.number, this.text, this.span, this.units, this.unitGroups, this.targets,
				Stream.concat(this.duties.stream(), further.stream()).toList(), this.groupPlaces);
	}

	public DraftTask withUnits(List<DraftUnit> units, List<String> unitGroups) {
		return new DraftTask(this.number, this.text, this.span, units, unitGroups, this.targets, this.duties,
				this.groupPlaces);
	}

	public DraftTask withTargets(List<DraftTarget> targets) {
		return new DraftTask(this.number, this.text, this.span, this.units, this.unitGroups, targets, this.duties,
				this.groupPlaces);
	}

	public DraftTask withDuties(List<DraftDuty> duties) {
		return new DraftTask(this.number, this.text, this.span, this.units, this.unitGroups, this.targets, duties,
				this.groupPlaces);
	}

}
