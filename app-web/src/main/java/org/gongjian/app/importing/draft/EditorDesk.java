package org.gongjian.app.importing.draft;

import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.importing.edit.Edit;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * The common course of a correction form: wrong input and a draft that somebody else
 * changed bring the form back with everything that was typed; else the draft is shown at
 * the corrected place.
 */
@Component
class EditorDesk {

	private static final String PAGE = "imports/element";

	private final OpenDrafts drafts;

	private final DraftDesk desk;

	private final Texts texts;

	EditorDesk(OpenDrafts drafts, DraftDesk desk, Texts texts) {
		this.drafts = drafts;
		this.desk = desk;
		this.texts = texts;
	}

	/** The form of an element. */
	<T, F extends ElementForm<T>> String open(DraftRequest request, ElementKind<T, F> kind, Spot place, Model model) {
		OpenDraft open = this.drafts.find(request);
		model.addAttribute("form", kind.form().apply(kind.level().at(open.draft(), place)));
		model.addAttribute("editor", Editor.of(open, kind, place, this.texts));
		return this.desk.part(request, PAGE, "editor");
	}

	/** The form of a new element, with a paragraph or with words of it filled in. */
	<F extends ElementForm<?>> String openBlank(DraftRequest request, ElementKind<?, F> kind, Spot at, Chosen chosen,
			Model model) {
		OpenDraft open = this.drafts.find(request);
		String sentence = chosen.sentence(open);
		String printed = (chosen.words().isBlank() && sentence != null) ? sentence : chosen.words();
		model.addAttribute("form", kind.blank().apply(printed.strip()));
		model.addAttribute("editor", Editor.ofNew(open, kind, at, sentence));
		return this.desk.part(request, PAGE, "editor");
	}

	/** Corrects an element. */
	String carryOut(DraftRequest request, ElementKind<?, ?> kind, Spot place, Supplier<Edit> edit, BindingResult result,
			Model model, HttpServletResponse response) {
		return carryOut(
				request, kind, (open) -> edit.get(), (open) -> open.stands(place)
						? Editor.of(open, kind, place, this.texts) : Editor.ofNew(open, kind, place, null),
				result, model, response);
	}

	/** Adds an element. */
	String carryOutNew(DraftRequest request, ElementKind<?, ?> kind, Spot at, Function<OpenDraft, Edit> edit,
			BindingResult result, Model model, HttpServletResponse response) {
		return carryOut(request, kind, edit, (open) -> Editor.ofNew(open, kind, at, null), result, model, response);
	}

	private String carryOut(DraftRequest request, ElementKind<?, ?> kind, Function<OpenDraft, Edit> edit,
			Function<OpenDraft, Editor> editor, BindingResult result, Model model, HttpServletResponse response) {
		OpenDraft open = this.drafts.find(request);
		boolean overtaken = open.version() != request.version();
		if (!result.hasErrors() && !overtaken) {
			try {
				return this.desk.change(request, edit.apply(open), model);
			}
			catch (DraftChangedException ex) {
				open = this.drafts.find(request);
				overtaken = true;
			}
		}
		Editor again = editor.apply(open);
		if (overtaken) {
			result.reject("importing.changed");
			again = again.overtaken(now(open, again));
		}
		model.addAttribute("editor", again);
		response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
		this.desk.retarget(response, "#editor");
		return this.desk.part(request, PAGE, "editor");
	}

	private static @Nullable String now(OpenDraft open, Editor editor) {
		Spot place = Spot.valueOf(editor.place());
		return (editor.added() || !open.stands(place)) ? null : place.level().words(open.draft(), place);
	}

}
