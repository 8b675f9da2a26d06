package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.FigureText;
import org.gongjian.planimport.DraftTarget;

/**
 * A target of the outline.
 */
record TargetView(String mark, String paragraph, String kind, String indicator, String goal, String quote) {

	static List<TargetView> all(Spot owner, List<DraftTarget> drafts, DraftWindow shown) {
		return IntStream.range(0, drafts.size()).mapToObj((i) -> of(owner.target(i), drafts.get(i), shown)).toList();
	}

	private static TargetView of(Spot place, DraftTarget draft, DraftWindow shown) {
		return new TargetView(place.mark(), shown.address(draft.span().paragraph()), draft.kind().name(),
				draft.indicator(), FigureText.of(draft.goal()), draft.quote());
	}

}
