package org.gongjian.planimport.units;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * Words that stand for several bodies: 各镇, 有关单位, 6个街道, 涉农街道.
 */
final class CollectiveWords {

	private static final int LONGEST = 40;

	private static final WordList WORDS = WordList.of("collective-words");

	private static final Set<String> NAMES = UnitWords.of("collective-names")
		.stream()
		.map(UnitName::clean)
		.collect(Collectors.toSet());

	private static final List<String> OF_ONE_PLAN = UnitWords.of("words-of-one-plan");

	private static final Pattern COUNTED = Pattern.compile("(?:\\d{1,4}|[一二两三四五六七八九十百]{1,4})(?:个|家).+");

	/** 重点镇, 县涉农街道, 贫困村: a quality where the name should stand. */
	private static final Pattern QUALIFIED = Pattern
		.compile("[省市区县州旗]?(?:" + String.join("|", UnitWords.of("town-qualifiers"))
				+ "){1,2}(?:镇|乡|乡镇|镇乡|镇街|街镇|街道|村|镇村|村居|社区|企业|学校|医院|银行|机构|区县|单位|旗县|苏木|办事处|卫生院|小学|中学|工作组|专班)");

	/** What such a name ends with. */
	private static final String LAST = "镇乡街道村居区业校院行构县位旗木处小中学组班";

	private CollectiveWords() {
	}

	static boolean isCollective(String printed) {
		String name = UnitName.clean(printed);
		return NAMES.contains(name) || isCounted(name) || (name.length() <= LONGEST
				&& (WORDS.anyIn(name.replace("各庄", "")) || name.contains("的") || isQualified(name)));
	}

	static boolean dependsOnPlan(String word) {
		String name = UnitName.clean(word);
		return OF_ONE_PLAN.stream().anyMatch(name::contains);
	}

	private static boolean isCounted(String name) {
		return (name.indexOf('个') > 0 || name.indexOf('家') > 0) && COUNTED.matcher(name).matches();
	}

	static boolean isQualified(String name) {
		return !name.isEmpty() && LAST.indexOf(name.charAt(name.length() - 1)) >= 0
				&& QUALIFIED.matcher(name).matches();
	}

}
