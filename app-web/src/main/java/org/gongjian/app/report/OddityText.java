package org.gongjian.app.report;

import java.util.List;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what is unusual about a figure.
 */
@Component
public class OddityText {

	private final Texts texts;

	OddityText(Texts texts) {
		this.texts = texts;
	}

	/**
	 * One sentence for each thing that is unusual.
	 * @param former the unit's figure before; {@code null} where there was none
	 */
	public List<String> of(ReportTarget target, Figure figure, @Nullable Figure former) {
		return target.plausibility()
			.of(figure, former)
			.stream()
			.map((oddity) -> this.texts.of("Oddity." + oddity, arguments(target, figure, former)))
			.toList();
	}

	/** The figure, its parts, the former figure and the goal. */
	static Object[] arguments(ReportTarget target, Figure figure, @Nullable Figure former) {
		String measure = target.goal().measure();
		return new Object[] { FigureText.of(figure, measure), FigureText.parts(figure), FigureText.of(former, measure),
				FigureText.of(target.goal()) };
	}

}
