package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.importing.edit.Doubts;
import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a correction form.
 *
 * @param address where the form is sent
 * @param kind action, task, target or duty
 * @param place the element; the one before it, or its owner, for a new one
 * @param added whether the element is new
 * @param version the version that the form began from
 * @param sentence the paragraph of the original text
 * @param now what stands at the place now, where somebody changed the draft meanwhile
 * @param doubts what is undecided there
 * @param owners where the element can be moved or put: any action, and the tasks of its
 * page
 * @param cuts where a task can be split: at its sentences
 */
record Editor(String address, String kind, String place, boolean added, long version, @Nullable String sentence,
		@Nullable String now, List<String> doubts, List<Choice> owners, List<Cut> cuts) {

	/**
	 * A list of more actions than these is none to choose from; those of the page are.
	 */
	private static final int MOST_ACTIONS = 500;

	/** For an element that is there. */
	static Editor of(OpenDraft open, ElementKind<?, ?> kind, Spot place, Texts texts) {
		List<String> doubts = open.draft()
			.problems()
			.stream()
			.filter((doubt) -> !doubt.settled())
			.filter(Doubts.at(open.draft(), place))
			.map((doubt) -> DoubtsView.sentence(doubt, texts))
			.toList();
		return new Editor(address(open, kind) + "/" + place, kind.level().name(), place.mark(), false, open.version(),
				open.sentence(place), null, doubts, owners(open.draft(), kind.level(), place),
				Cut.all(open.draft(), place));
	}

	/** For a new element, which can be put under another action or task. */
	static Editor ofNew(OpenDraft open, ElementKind<?, ?> kind, Spot at, @Nullable String sentence) {
		List<Choice> owners = open.stands(at) ? owners(open.draft(), kind.level(), at) : List.of();
		return new Editor(address(open, kind) + "?at=" + at, kind.level().name(), at.mark(), true, open.version(),
				sentence, null, List.of(), owners, List.of());
	}

	/** The action or task that the element belongs to. */
	public String owner() {
		return owner(this.kind, Spot.valueOf(this.place)).mark();
	}

	/** Where a new element goes: to the end of another owner, if one was chosen. */
	static Spot placed(ElementKind<?, ?> kind, Spot at, @Nullable Spot under) {
		return (under == null || under.equals(owner(kind.level().name(), at))) ? at : under;
	}

	private static Spot owner(String kind, Spot place) {
		return kind.equals(Level.TASK.name()) ? Spot.action(place.action()) : place.owner();
	}

	/** For what was typed from a draft that somebody changed meanwhile. */
	Editor overtaken(@Nullable String now) {
		return new Editor(this.address, this.kind, this.place, this.added, this.version, this.sentence, now,
				this.doubts, this.owners, this.cuts);
	}

	private static String address(OpenDraft open, ElementKind<?, ?> kind) {
		return "/plans/imports/" + open.id() + "/" + kind.folder();
	}

	private static List<Choice> owners(PlanDraft draft, Level<?> level, Spot place) {
		List<Choice> owners = new ArrayList<>();
		DraftPages pages = DraftPages.of(draft);
		DraftPage near = pages.page(pages.pageOf(place));
		for (DraftPage.Share share : (level == Level.ACTION) ? List.<DraftPage.Share>of()
				: near.shares(draft, MOST_ACTIONS)) {
			DraftAction action = share.action();
			int number = share.number();
			owners.add(new Choice(Spot.action(number).mark(), action.name()));
			if (level != Level.TASK) {
				IntStream.range(0, action.tasks().size())
					.filter((t) -> near.holds(Spot.task(number, t)))
					.forEach((t) -> owners.add(Choice.of(Spot.task(number, t), draft)));
			}
		}
		return owners;
	}

	/** The actions that can be chosen from. */
	static List<Choice> actions(PlanDraft draft, DraftPage near) {
		return near.shares(draft, MOST_ACTIONS)
			.stream()
			.map((share) -> new Choice(Spot.action(share.number()).mark(), share.action().name()))
			.toList();
	}

	/**
	 * An action or task that an element can be moved to.
	 */
	record Choice(String mark, String name) {

		private static final int SHOWN = 30;

		static Choice of(Spot task, PlanDraft draft) {
			var found = Level.TASK.at(draft, task);
			String words = (found.number() != null) ? found.number() + " " + found.text() : found.text();
			return new Choice(task.mark(), "　" + PlainText.beginning(words, SHOWN));
		}

	}

}
