package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * “动态为零” is exactly zero, without a unit of measure.
 */
final class ZeroRule {

	private static final Wording ZERO = Wording.of("动态(?:为|归)零", "动态");

	private static final Pattern OPENING = Pattern.compile("^(?:确保|实现|力争|使|让|、){1,8}");

	private ZeroRule() {
	}

	static List<DraftTarget> in(PlacedText text, SentenceLayout layout, DueRule dueRule) {
		List<DraftTarget> targets = new ArrayList<>();
		Matcher matcher = ZERO.in(text.text());
		while (matcher != null && matcher.find()) {
			int start = layout.clauseStart(matcher.start());
			String subject = OPENING.matcher(text.text().substring(start, matcher.start())).replaceFirst("");
			DraftPassage quote = text.quote(start, matcher.end(), matcher.start());
			targets.add(new DraftTarget(subject, new Goal(Comparison.EXACTLY, BigDecimal.ZERO, null, ""), null,
					dueRule.of(text.text(), layout, matcher.start(), matcher.end()), TargetKind.TARGET, quote.text(),
					quote.span()));
		}
		return targets;
	}

}
