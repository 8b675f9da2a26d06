package org.gongjian.app.importing;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;

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
class Corrections {

	private final ImportService imports;

	Corrections(ImportService imports) {
		this.imports = imports;
	}

	/** Puts what every form needs into the model. */
	OpenDraft open(CurrentAccount account, UUID id, Model model) {
		OpenDraft open = this.imports.show(account, id);
		model.addAttribute("version", open.version());
		return open;
	}

	/**
	 * Carries out a correction.
	 * @param version the version that the form began from
	 * @param correction made only once the input is known to be right
	 * @param view the form to show again
	 * @param mark the place on the draft screen to go on from
	 */
	String carryOut(CurrentAccount account, UUID id, long version, Supplier<DraftCorrection> correction,
			BindingResult result, Model model, HttpServletResponse response, String view, String mark) {
		if (result.hasErrors()) {
			model.addAttribute("version", version);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return view;
		}
		try {
			this.imports.correct(account, id, version, correction.get());
			return "redirect:/plans/imports/{id}?saved#" + mark;
		}
		catch (DraftChangedException ex) {
			result.reject("importing.changed");
			model.addAttribute("version", this.imports.version(account, id));
			response.setStatus(HttpStatus.CONFLICT.value());
			return view;
		}
	}

	/** Takes an element out of the draft. */
	String remove(CurrentAccount account, UUID id, long version, DraftCorrection correction, String mark) {
		this.imports.correct(account, id, version, correction);
		return "redirect:/plans/imports/{id}#" + mark;
	}

}
