package org.gongjian.app.report;

import java.util.stream.IntStream;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * What can be kept of a row in which something is wrong: a wrong field keeps what stood
 * there before, the others what was typed.
 */
final class SoundPart {

	private final ReportForm typed;

	private final ReportForm shown;

	private final Errors errors;

	private SoundPart(ReportForm typed, ReportForm shown, Errors errors) {
		this.typed = typed;
		this.shown = shown;
		this.errors = errors;
	}

	/**
	 * The sound part of what was typed.
	 * @param typed with one row for each target, in their order
	 * @param shown what the page showed, in the same order
	 */
	static ReportForm of(ReportForm typed, ReportForm shown, Errors errors) {
		return new SoundPart(typed, shown, errors).form();
	}

	private ReportForm form() {
		return new ReportForm(this.typed.version(), sound("done") ? this.typed.done() : this.shown.done(),
				sound("problems") ? this.typed.problems() : this.shown.problems(),
				sound("nextStep") ? this.typed.nextStep() : this.shown.nextStep(),
				sound("percent") ? this.typed.percent() : this.shown.percent(),
				IntStream.range(0, this.typed.figures().size()).mapToObj(this::figure).toList(),
				this.typed.confirmed());
	}

	/** A share is kept or left as a whole. */
	private FigureForm figure(int index) {
		String parts = "figures[" + index + "].";
		return this.errors.getFieldErrors()
			.stream()
			.map(FieldError::getField)
			.anyMatch((name) -> name.startsWith(parts)) ? this.shown.figures().get(index)
					: this.typed.figures().get(index);
	}

	private boolean sound(String field) {
		return !this.errors.hasFieldErrors(field);
	}

}
