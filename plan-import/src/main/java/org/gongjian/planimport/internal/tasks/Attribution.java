package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of who answers for it and by when (责任标注), apart from its own words:
 * in brackets at its end, or in lines of their own below or above its text. Of
 * 建设水厂。（责任单位：县水利局；完成时限：9月底） the words are 建设水厂。.
 *
 * @param words the item's own words
 * @param units the lists of units with their labels
 * @param officials what stands behind labels such as 责任领导
 * @param terms what stands behind labels such as 完成时限
 * @param stated whether the units stand in brackets or behind a label, not only amid a
 * sentence
 * @param cut the rest of a name that the end of a page cut; empty in whole lists
 */
public record Attribution(PlacedText words, String units, List<PlacedText> officials, List<PlacedText> terms,
		boolean stated, String cut) {

	/** What the lines of an item say. */
	static Attribution of(Block item) {
		return of(item.lines().toList());
	}

	/** What these lines say. */
	static Attribution of(List<PlacedText> lines) {
		List<PlacedText> words = new ArrayList<>();
		AttributionFields fields = new AttributionFields();
		boolean open = false;
		for (PlacedText line : lines) {
			if (LabelledField.begins(line.text()) || (open && UnitLine.is(line.text()))) {
				fields.line(line, open);
				open = UnitLine.goesOn(line.text());
			}
			else {
				words.add(line);
				open = false;
			}
		}
		// An item that is a label and its units still has its place.
		boolean none = words.isEmpty() && !lines.isEmpty();
		return fields.takenFrom(none ? lines.get(0).part(0, 0) : PlacedText.join(words));
	}

	/** The same with what another says of units, persons and terms. */
	Attribution with(@Nullable Attribution below) {
		return (below == null || this.stated) ? this
				: new Attribution(this.words, below.units(), below.officials(), below.terms(), true, below.cut());
	}

	/** The same, with the units of its list where it states none itself. */
	Attribution withUnits(Attribution list) {
		return this.stated ? this
				: new Attribution(this.words, list.units(), this.officials, this.terms, true, this.cut);
	}

	/** The same, with the units that its sentences name stated. */
	Attribution asStated() {
		String named = this.stated ? this.units : String.join("；", DoersAmid.inClauses(this.words.text()));
		return new Attribution(this.words, named, this.officials, this.terms, !named.isEmpty(), this.cut);
	}

	/** The words alone. */
	Attribution withoutUnits() {
		return new Attribution(this.words, "", List.of(), List.of(), false, "");
	}

	/** Whether units are stated in brackets or behind a label. */
	public boolean namesUnits() {
		return this.stated;
	}

	/** Whether units are named, be it amid a sentence. */
	public boolean hasUnits() {
		return !this.units.isEmpty();
	}

	/** The units that it marks as leads; where it marks none, all that it names. */
	public List<String> leadUnits() {
		List<DraftUnit> named = UnitList.of(this.units, false).units();
		List<String> leads = named.stream()
			.filter((unit) -> unit.role() == UnitRole.LEAD)
			.map(DraftUnit::name)
			.toList();
		return leads.isEmpty() ? named.stream().map(DraftUnit::name).toList() : leads;
	}

}
