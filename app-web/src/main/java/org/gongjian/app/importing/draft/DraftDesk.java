package org.gongjian.app.importing.draft;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.importing.edit.Edit;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.known.KnownDocuments;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The answers of the draft screen: to its script what a change made of the screen, else
 * the address where it is shown.
 */
@Component
class DraftDesk {

	private static final String SCREEN = "imports/show";

	private final OpenDrafts drafts;

	private final DraftService corrections;

	private final KnownDocuments known;

	private final Texts texts;

	DraftDesk(OpenDrafts drafts, DraftService corrections, KnownDocuments known, Texts texts) {
		this.drafts = drafts;
		this.corrections = corrections;
		this.known = known;
		this.texts = texts;
	}

	/** Shows the draft, at a place if one is named. */
	String show(DraftRequest request, @Nullable Spot place, Model model) {
		OpenDraft open = this.drafts.find(request);
		model.addAttribute("draft", DraftView.of(open, shown(open.draft(), open, place, request), place, this.texts));
		model.addAttribute("unitNames", this.drafts.unitNames(request, open.draft()));
		model.addAttribute("known", this.known.find(request.account().jurisdictionId(), request.id()).orElse(null));
		return part(request, SCREEN, "draft");
	}

	/** Changes the draft and shows the place to go on from. */
	String change(DraftRequest request, Edit edit, Model model) {
		return after(request, this.corrections.change(request, edit), model);
	}

	/**
	 * Shows the draft after a change: to the script only what has changed on its screen,
	 * unless the screen is older than the change, or the change leads to another page.
	 */
	String after(DraftRequest request, Changed changed, Model model) {
		Spot place = changed.place();
		if (!request.inBackground()) {
			return (place != null) ? "redirect:/plans/imports/{id}?at=" + place + "#" + place
					: "redirect:/plans/imports/{id}" + ((request.page() > 1) ? "?page=" + request.page() : "");
		}
		OpenDraft open = this.drafts.find(request);
		DraftWindow shown = shown(open.draft(), open, place, request);
		if (request.shown() != request.version() || !shown.equals(shown(changed.before(), open, null, request))) {
			model.addAttribute("swapped", "true");
			return show(request, place, model);
		}
		DraftView view = DraftView.of(open, shown, place, this.texts);
		model.addAttribute("draft", view);
		model.addAttribute("changes", ScreenChanges.between(changed.before(), open, shown, view, this.texts));
		return "imports/changes :: changes";
	}

	private static DraftWindow shown(PlanDraft draft, OpenDraft open, @Nullable Spot place, DraftRequest request) {
		return DraftWindow.of(draft, open, place, request.paragraph(), request.page());
	}

	/** A page, or the part of it that its script asks for. */
	String part(DraftRequest request, String page, String part) {
		return request.inBackground() ? page + " :: " + part : page;
	}

	/** Tells the script to put the answer elsewhere than where a changed draft goes. */
	void retarget(HttpServletResponse response, String element) {
		response.setHeader("HX-Retarget", element);
		response.setHeader("HX-Reswap", "innerHTML settle:0ms");
	}

}
