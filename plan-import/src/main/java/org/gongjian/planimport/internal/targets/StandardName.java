package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Characters;

/**
 * What a standard is named by: the words that say for whom each or how it is given are no
 * part of the name. Of 护理补贴每人每月 it is 护理补贴, of 给予一次性奖励 it is 一次性奖励.
 */
final class StandardName {

	/** For each of many, and for each span of time: 每户, 每人每月, 每年. */
	private static final String EACH = "为?每(?:[人户名生亩台辆头只套家村班次件场单桌岗餐床处]|公里|平方米|个)(?:每(?:[年月天日]|学[年期]))?|为?每(?:[年月天日]|学[年期])(?:每公里|每村|每处)?";

	private static final Pattern GIVEN = Pattern
		.compile("^(?:按照?|自[^，。；]{1,10}?(?:之日)?起|、|%1$s)|(?:按照?)?(?:%1$s)?(?:执行|最高)?$|给予|予以".formatted(EACH));

	/** Without one of these nothing is taken off. */
	private static final Characters GIVING = Characters.of("按自、每执高予");

	private StandardName() {
	}

	static String of(String indicator) {
		if (!GIVING.anyIn(indicator)) {
			return indicator;
		}
		String name = GIVEN.matcher(indicator).replaceAll("");
		return (name.length() > 1) ? name : indicator;
	}

}
