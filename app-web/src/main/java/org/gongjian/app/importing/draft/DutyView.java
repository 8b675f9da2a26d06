package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftDuty;

/**
 * A duty of the outline.
 */
record DutyView(String mark, String paragraph, String rhythm, String quote) {

	static List<DutyView> all(Spot owner, List<DraftDuty> drafts, DraftWindow shown, Texts texts) {
		return IntStream.range(0, drafts.size())
			.mapToObj((i) -> of(owner.duty(i), drafts.get(i), shown, texts))
			.toList();
	}

	private static DutyView of(Spot place, DraftDuty draft, DraftWindow shown, Texts texts) {
		List<String> parts = new ArrayList<>();
		if (draft.every() != null) {
			String every = texts.of(draft.every());
			parts.add((draft.interval() > 1) ? texts.of("importing.duty.interval", every, draft.interval()) : every);
			if (draft.times() != null) {
				parts.add(texts.of("importing.duty.times", draft.times()).strip());
			}
		}
		draft.dueDates().forEach((day) -> parts.add(day.toString()));
		return new DutyView(place.mark(), shown.address(draft.span().paragraph()), String.join(" ", parts),
				draft.quote());
	}

}
