package org.gongjian.planimport.internal.targets;

import org.gongjian.domain.target.Goal;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ZeroRuleTests {

	@Test
	void dynamicZeroIsExactlyZeroWithoutUnit() {
		String sentence = "加强帮扶，确保零就业家庭动态为零。";

		assertThat(ZeroRule.in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence), new DueRule(Period.NONE)))
			.extracting(DraftTarget::indicator, DraftTarget::goal)
			.containsExactly(tuple("零就业家庭", Goal.exactly("0", "")));
	}

}
