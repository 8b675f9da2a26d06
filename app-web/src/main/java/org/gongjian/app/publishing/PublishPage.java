package org.gongjian.app.publishing;

import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * The page on which a draft is published, as it answers what is sent from it.
 */
@Component
class PublishPage {

	private static final String PAGE = "publications/form";

	private final PublishPreparation preparation;

	PublishPage(PublishPreparation preparation) {
		this.preparation = preparation;
	}

	/**
	 * What was sent, with all members of collective words by name. Members that are too
	 * long are noted in the result, and cut.
	 */
	PublishForm read(CurrentAccount account, UUID id, PublishForm typed, BindingResult result, Model model) {
		ReadForm read = this.preparation.spellOut(account, id, typed);
		if (read.isCut()) {
			result.reject("publishing.membersTooLong");
		}
		model.addAttribute("tooLong", read.tooLong());
		return read.form();
	}

	/**
	 * Puts what is to be decided on the page.
	 * @param form what was decided so far; {@code null} for nothing
	 */
	PublishView show(CurrentAccount account, UUID id, @Nullable PublishForm form, Model model) {
		PublishView view = this.preparation.prepare(account, id, form);
		model.addAttribute("publish", view);
		return view;
	}

	String propose(PublishView view, Model model) {
		model.addAttribute("form", PublishForm.proposed(view.version(), view.firstMonth()));
		return PAGE;
	}

	/** Nothing is published while there are doubts that nobody has decided. */
	String askToDecide(HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		return "publications/undecided";
	}

	String shown() {
		return PAGE;
	}

	String refused(HttpStatus status, HttpServletResponse response) {
		response.setStatus(status.value());
		return PAGE;
	}

	/**
	 * Proposes anew where another draft, or none, was sent. What was decided counts the
	 * names of that draft and would mean other units in this one.
	 */
	String overtaken(CurrentAccount account, UUID id, PublishForm sent, Model model, HttpServletResponse response) {
		PublishView view = show(account, id, null, model);
		PublishForm form = PublishForm.proposed(view.version(), view.firstMonth());
		BindingResult result = new BeanPropertyBindingResult(form, "form");
		result.reject(sent.hasVersion() ? "publishing.changed" : "publishing.versionMissing");
		model.addAttribute("tooLong", Set.of());
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
		return refused(sent.hasVersion() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT, response);
	}

}
