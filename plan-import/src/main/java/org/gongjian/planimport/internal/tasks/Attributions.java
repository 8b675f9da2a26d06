package org.gongjian.planimport.internal.tasks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * Which units answer for an item: those it states itself, or those stated in a line below
 * its points, which answer for all of them: （一）建设水厂。 / 1. 选址。 / 2. 施工。 / 责任单位：县水利局.
 */
final class Attributions {

	/** Whether sentences such as 由县水利局牵头 state the units, since nothing else does. */
	private final boolean inSentences;

	private final Map<Block, Attribution> known = new IdentityHashMap<>();

	/** What each item says by itself. */
	private final Map<Block, Attribution> own;

	Attributions() {
		this(false, new IdentityHashMap<>());
	}

	private Attributions(boolean inSentences, Map<Block, Attribution> own) {
		this.inSentences = inSentences;
		this.own = own;
	}

	/** The same where sentences state the units. */
	Attributions ofSentences() {
		return new Attributions(true, this.own);
	}

	private Attribution own(Block item) {
		return this.own.computeIfAbsent(item, Attribution::of);
	}

	/** What an item says of who answers for it. */
	Attribution of(Block item) {
		Attribution found = this.known.get(item);
		if (found == null) {
			found = own(item).with(below(item));
			found = this.inSentences ? found.asStated() : found;
			this.known.put(item, found);
			if (item.opensList() && found.namesUnits()) {
				handDown(found, item);
			}
		}
		return found;
	}

	// The units behind the list of measures of a problem answer for each of them.
	private void handDown(Attribution all, Block list) {
		for (Block item : list.children()) {
			this.known.put(item, of(item).withUnits(all));
		}
	}

	// Below the points of an item stand the units that answer for all of them, where the
	// points before the last name none.
	private @Nullable Attribution below(Block item) {
		List<Block> points = item.children();
		boolean simple = points.size() > 1 && item.style() == NumberStyle.HAN_IN_PARENTHESES
				&& points.stream().allMatch((point) -> point.children().isEmpty());
		if (!simple || points.subList(0, points.size() - 1).stream().anyMatch(this::holdsUnits)) {
			return null;
		}
		Block last = points.get(points.size() - 1);
		Attribution attribution = own(last);
		if (!attribution.namesUnits() || !last.endsWithLabel(UnitLine::isLabelled)) {
			return null;
		}
		this.known.put(last, attribution.withoutUnits());
		return attribution;
	}

	/**
	 * Whether an item names the units that answer for it itself. Where items inside it
	 * name theirs, it only groups them.
	 */
	boolean namesUnits(Block item) {
		return of(item).namesUnits() && item.children().stream().noneMatch(this::holdsUnits);
	}

	/** Whether units are named anywhere in an item. */
	boolean holdsUnits(Block item) {
		return of(item).namesUnits() || item.children().stream().anyMatch(this::holdsUnits);
	}

	/** Whether an item is a label with its list and nothing else: （三）责任单位：…. */
	boolean isLabelOnly(Block item) {
		return of(item).words().isEmpty() && LabelledField.begins(item.heading().text());
	}

}
