package org.gongjian.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Oddity;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Reads what was typed and says beside each field what is wrong with it.
 */
final class ReportReader {

	private static final int HUNDRED = 100;

	/** A version that no report has. */
	private static final long UNKNOWN_VERSION = -1;

	private final ReportForm form;

	private final Errors errors;

	private final List<String> empty = new ArrayList<>();

	private final List<Unusual> unusual = new ArrayList<>();

	private final Map<UUID, Figure> former;

	private ReportReader(ReportForm form, Map<UUID, Figure> former, Errors errors) {
		this.form = form;
		this.former = former;
		this.errors = errors;
	}

	/**
	 * Reads the form.
	 * @param form with one row for each target, in their order
	 * @param former the unit's figures before, by their targets
	 * @param submit whether it is to be handed in: then it says what was done, and a
	 * figure that is left out or unusual is asked about
	 * @return the report; empty if there are errors
	 */
	static Optional<TypedReport> read(ReportForm form, List<ReportTarget> targets, Map<UUID, Figure> former,
			boolean submit, Errors errors) {
		ReportReader reader = new ReportReader(form, former, errors);
		ReportContent content = new ReportContent(reader.text("done", form.done()),
				reader.text("problems", form.problems()), reader.text("nextStep", form.nextStep()),
				reader.percent(submit));
		List<ReportedFigure> figures = new ArrayList<>();
		for (int i = 0; i < targets.size(); i++) {
			Figure figure = reader.figure(i, targets.get(i));
			if (figure != null) {
				figures.add(ReportedFigure.of(targets.get(i).id(), figure));
			}
			reader.note(i, targets.get(i), figure);
		}
		if (submit) {
			reader.check(content);
		}
		return errors.hasErrors() ? Optional.empty() : Optional.of(new TypedReport(reader.version(), content, figures));
	}

	private void note(int index, ReportTarget target, @Nullable Figure figure) {
		if (figure == null && this.form.figures().get(index).text().isBlank()) {
			this.empty.add(target.indicator());
		}
		if (figure != null) {
			Figure before = this.former.get(target.id());
			target.plausibility()
				.of(figure, before)
				.forEach((oddity) -> this.unusual.add(new Unusual(oddity, target, figure, before)));
		}
	}

	private void check(ReportContent content) {
		if (content.done().isBlank() && !this.errors.hasFieldErrors("done")) {
			this.errors.rejectValue("done", "report.error.nothing");
		}
		if (!this.form.meant()) {
			if (!this.empty.isEmpty()) {
				this.errors.rejectValue("confirmed", "report.error.empty",
						new Object[] { String.join("、", this.empty) }, null);
			}
			this.unusual.forEach((one) -> this.errors.rejectValue("confirmed", "report.unusual." + one.oddity(),
					one.arguments(), null));
		}
	}

	/** Something to ask about. */
	private record Unusual(Oddity oddity, ReportTarget target, Figure figure, @Nullable Figure former) {

		Object[] arguments() {
			return Stream
				.concat(Arrays.stream(OddityText.arguments(this.target, this.figure, this.former)),
						Stream.of(this.target.indicator()))
				.toArray();
		}

	}

	private String text(String field, String typed) {
		String text = PlainText.of(typed);
		if (text.length() > ReportContent.LONGEST_TEXT) {
			this.errors.rejectValue(field, "report.error.tooLong",
					new Object[] { ReportContent.LONGEST_TEXT, text.length() }, null);
		}
		return text;
	}

	private int percent(boolean submit) {
		String plain = TypedNumber.plain(this.form.percent());
		String digits = plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
		if (digits.isEmpty() && !submit) {
			return 0;
		}
		if (digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= HUNDRED) {
			return Integer.parseInt(digits);
		}
		this.errors.rejectValue("percent", "report.error.percent");
		return 0;
	}

	private @Nullable Figure figure(int index, ReportTarget target) {
		FigureForm typed = this.form.figures().get(index);
		String row = "figures[" + index + "].";
		if (!target.goal().isShare()) {
			BigDecimal value = number(row + "value", typed.value(), target.plausibility().mayBeNegative());
			return (value != null) ? Figure.of(value) : null;
		}
		BigDecimal numerator = number(row + "numerator", typed.numerator(), target.plausibility().mayBeNegative());
		BigDecimal denominator = number(row + "denominator", typed.denominator(), false);
		if (typed.numerator().isBlank() != typed.denominator().isBlank()) {
			this.errors.rejectValue(row + (typed.numerator().isBlank() ? "numerator" : "denominator"),
					"report.error.parts");
		}
		if (denominator != null && denominator.signum() == 0) {
			this.errors.rejectValue(row + "denominator", "report.error.denominator");
			return null;
		}
		return (numerator != null && denominator != null) ? Figure.share(numerator, denominator) : null;
	}

	private @Nullable BigDecimal number(String field, String typed, boolean mayBeNegative) {
		if (typed.isBlank()) {
			return null;
		}
		TypedNumber read = TypedNumber.read(typed);
		BigDecimal number = read.number();
		String problem = (number != null && number.signum() < 0 && !mayBeNegative) ? "report.error.negative"
				: read.problem();
		if (problem != null) {
			this.errors.rejectValue(field, problem);
			return null;
		}
		return number;
	}

	private @Nullable Long version() {
		String version = this.form.version();
		if (version.isEmpty()) {
			return null;
		}
		return version.matches("\\d{1,18}") ? Long.parseLong(version) : UNKNOWN_VERSION;
	}

}
