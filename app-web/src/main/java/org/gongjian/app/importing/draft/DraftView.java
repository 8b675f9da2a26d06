package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.importing.original.SourceBlock;
import org.gongjian.app.importing.original.TextMarks;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The draft screen: the outline of what was read beside the original text. An element of
 * the outline and its place in the text carry the same mark.
 *
 * @param id the import
 * @param version the version that a correction begins from
 * @param fileName the document's name
 * @param head the plan's head
 * @param summary what the draft holds, counted
 * @param doubts what the reader was not sure of
 * @param unread what became nothing
 * @param actions the outline, as far as it is shown
 * @param text the original text, as far as it is shown
 * @param notes its footnotes
 * @param steps what was done so far
 * @param place the mark of the element to go on from; empty for none
 * @param amends whether it is a new text of a published plan
 * @param takenOver the parts of the head that are those of the text before
 * @param pages which part of a long draft is shown
 * @param allActions the actions that tasks can be moved to
 */
record DraftView(UUID id, long version, String fileName, PlanHead head, DraftSummary summary, DoubtsView doubts,
		UnreadView unread, List<ActionView> actions, List<SourceBlock> text, List<String> notes, StepsView steps,
		String place, boolean amends, Set<String> takenOver, PagesView pages, List<Editor.Choice> allActions) {

	static DraftView of(OpenDraft open, DraftWindow shown, @Nullable Spot place, Texts texts) {
		return new DraftView(open.id(), open.version(), open.fileName(), open.draft().head(),
				DraftSummary.of(open.draft()), DoubtsView.of(open.draft(), shown, texts),
				UnreadView.of(open.draft(), shown), ActionView.all(open.draft(), shown, texts),
				SourceBlock.all(new TextMarks(open.draft(), open.layout()).cut(open.document(), shown.paragraphs()),
						open.layout()),
				open.layout().notes(), StepsView.of(open.steps(), texts), (place != null) ? place.mark() : "",
				open.amends(), HeadForm.takenOver(open.draft()), PagesView.of(open, shown),
				Editor.actions(open.draft(), shown.page()));
	}

}
