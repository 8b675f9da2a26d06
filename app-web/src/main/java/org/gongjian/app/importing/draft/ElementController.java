package org.gongjian.app.importing.draft;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.edit.Add;
import org.gongjian.app.importing.edit.Correct;
import org.gongjian.app.importing.edit.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Correcting and adding elements of one kind.
 *
 * @param <T> the element
 * @param <F> its form
 */
abstract class ElementController<T, F extends ElementForm<T>> {

	private final EditorDesk desk;

	private final ElementKind<T, F> kind;

	ElementController(EditorDesk desk, ElementKind<T, F> kind) {
		this.desk = desk;
		this.kind = kind;
	}

	@GetMapping("/{place}")
	String form(DraftRequest request, @PathVariable Spot place, Model model) {
		requireKind(place);
		return this.desk.open(request, this.kind, place, model);
	}

	@PostMapping("/{place}")
	String correct(DraftRequest request, @PathVariable Spot place, @Valid @ModelAttribute("form") F form,
			BindingResult result, Model model, HttpServletResponse response) {
		requireKind(place);
		return this.desk.carryOut(request, this.kind, place,
				() -> new Correct<>(this.kind.level(), place, form::correct), result, model, response);
	}

	/**
	 * A blank form, or one with the words of the document that were chosen.
	 * @param at the element before the new one, or the one it is to belong to
	 * @param start where in the paragraph the words begin
	 * @param end where they end; -1 for the rest of the paragraph
	 */
	@GetMapping("/new")
	String blank(DraftRequest request, @RequestParam Spot at, @RequestParam(defaultValue = "-1") int paragraph,
			@RequestParam(defaultValue = "0") int start, @RequestParam(defaultValue = "-1") int end,
			@RequestParam(defaultValue = "") String words, Model model) {
		return this.desk.openBlank(request, this.kind, at, new Chosen(paragraph, start, end, words), model);
	}

	/**
	 * Adds an element.
	 * @param at the element before the new one, or the one it is to belong to
	 * @param under another action or task that was chosen for it
	 */
	@PostMapping
	String add(DraftRequest request, @RequestParam Spot at, @RequestParam(required = false) @Nullable Spot under,
			@Valid @ModelAttribute("form") F form, BindingResult result, Model model, HttpServletResponse response) {
		Spot place = Editor.placed(this.kind, at, under);
		return this.desk.carryOutNew(request, this.kind, place,
				(open) -> new Add<>(this.kind.level(), place, form.create(open.printed(form.printed(), at))), result,
				model, response);
	}

	private void requireKind(Spot place) {
		if (place.level() != this.kind.level()) {
			throw new NotFoundException();
		}
	}

}
