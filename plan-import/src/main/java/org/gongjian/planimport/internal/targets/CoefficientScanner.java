package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Search;

/**
 * Finds coefficients, which have no unit: 差异系数控制在0.50以内. A number below one counts where
 * a word such as 系数 or 指数 stands before it.
 */
final class CoefficientScanner {

	private static final Pattern COEFFICIENT = Pattern
		.compile("(?<=控制在|低于|不高于|不超过|达到|不低于|和|、)\\s?(?<value>0\\.\\d{1,4})(?![\\d.]|\\s?(?:%s))"
			.formatted(FigureScanner.UNIT));

	private static final Pattern NAME_BEFORE = Pattern.compile("(?:系数|指数|差异率)[^，。；]{0,20}$");

	private static final Search COEFFICIENTS = Search.from(COEFFICIENT, "0.", " 0.").needing("0.");

	private CoefficientScanner() {
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		COEFFICIENTS.each(text, (found) -> {
			String before = text.substring(Math.max(found.start() - 30, 0), found.start());
			if (NAME_BEFORE.matcher(before).find()) {
				figures.add(new Figure(found.start("value"), found.end(), new BigDecimal(found.group("value")), null,
						"", false));
			}
		});
		return figures;
	}

}
