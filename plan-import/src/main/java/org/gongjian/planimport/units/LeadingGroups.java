package org.gongjian.planimport.units;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Bodies set up for one piece of work: 县防汛工作领导小组办公室, 乡村治理工作专班, 项目建设指挥部.
 */
final class LeadingGroups implements NamePattern {

	private static final Pattern NAME = Pattern.compile(
			"(?<before>[\\p{IsHan}“”\"]{2,24}?)(?:工作)?(?<sort>领导小组|协调小组|专项小组|推进小组|总指挥部|指挥部|专班|工作组|推进组|专项组)(?<office>办公室|办)?");

	/** 乡 in 乡村治理 is no level. */
	private static final String LEVELS = "省市区县州旗";

	@Override
	public @Nullable UnitMeaning read(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches() || CollectiveWords.isQualified(name)) {
			return null;
		}
		String before = matcher.group("before");
		int cut = before.length();
		PlacePrefix prefix = null;
		while (--cut > 0 && prefix == null) {
			prefix = (cut == 1 && LEVELS.indexOf(before.charAt(0)) < 0) ? null
					: PlacePrefix.of(before.substring(0, cut));
		}
		String work = (prefix != null) ? before.substring(cut + 1) : before;
		if (work.length() < 2) {
			return null;
		}
		String core = work.startsWith("委") ? work.substring(1) : work;
		String office = (matcher.group("office") != null) ? "办公室" : "";
		PlacePrefix at = (prefix != null) ? prefix : PlacePrefix.NONE;
		return new UnitMeaning(core + matcher.group("sort") + office, at.place(), at.level(), Writing.SHORT,
				UnitKind.OTHER, null);
	}

}
