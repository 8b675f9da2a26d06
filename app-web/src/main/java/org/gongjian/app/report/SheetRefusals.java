package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.report.SheetResult.Outcome;
import org.gongjian.app.text.Texts;

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

	/**
	 * Why a row was not taken.
	 * @param kept whether what was typed is stored as a draft nevertheless
	 */
	SheetResult of(UUID assignment, Errors errors, boolean kept) {
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
		String code = beside.isEmpty() ? "sheet.asked" : (kept ? "sheet.invalid.kept" : "sheet.invalid");
		return new SheetResult(assignment, Outcome.INVALID, this.texts.of(code, beside.size()), null, beside, asks);
	}

	/**
	 * A row that was to be handed in with the others and in which nothing was written.
	 */
	SheetResult blank(UUID assignment, Errors errors) {
		SheetResult refusal = of(assignment, errors, false);
		return new SheetResult(assignment, Outcome.BLANK, this.texts.of("sheet.blank"), null, refusal.errors(),
				List.of());
	}

}
