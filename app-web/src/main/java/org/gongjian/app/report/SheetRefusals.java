package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.report.SheetResult.Outcome;
import org.gongjian.app.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * Says why a row was not taken: beside which fields, and what is asked.
 */
@Component
class SheetRefusals {

	private final Texts texts;

	private final MessageSource messages;

	SheetRefusals(Texts texts, MessageSource messages) {
		this.texts = texts;
		this.messages = messages;
	}

	/** A row with errors of which nothing was kept. */
	SheetResult whole(UUID assignment, Errors errors) {
		SheetResult result = of(assignment, errors, null, false);
		String message = result.errors().isEmpty() ? result.message()
				: this.texts.of("sheet.invalid.row", result.errors().size());
		return new SheetResult(assignment, Outcome.INVALID, message, null, result.errors(), result.asks(), false);
	}

	/**
	 * Why a row was not taken.
	 * @param saved how its sound part was saved; {@code null} where nothing is stored
	 * @param kept whether that is all of it
	 */
	SheetResult of(UUID assignment, Errors errors, @Nullable SheetResult saved, boolean kept) {
		Map<String, String> beside = new LinkedHashMap<>();
		List<String> asks = new ArrayList<>();
		for (FieldError error : errors.getFieldErrors()) {
			String text = this.messages.getMessage(error, this.texts.locale());
			if (error.getField().equals("confirmed")) {
				asks.add(text);
			}
			else {
				beside.merge(error.getField(), text, (one, other) -> one + "；" + other);
			}
		}
		String wrong = beside.isEmpty() ? this.texts.of("sheet.asked")
				: this.texts.of(kept ? "sheet.lacking" : "sheet.invalid", beside.size());
		String message = (saved != null)
				? this.texts.of(kept ? "sheet.allSaved" : "sheet.restSaved", wrong, saved.message()) : wrong;
		return new SheetResult(assignment, Outcome.INVALID, message, (saved != null) ? saved.version() : null, beside,
				asks, kept);
	}

	/**
	 * A row that was to be handed in with the others and in which nothing was written.
	 */
	SheetResult blank(UUID assignment, Errors errors) {
		SheetResult refusal = of(assignment, errors, null, true);
		return new SheetResult(assignment, Outcome.BLANK, this.texts.of("sheet.blank"), null, refusal.errors(),
				List.of(), true);
	}

}
