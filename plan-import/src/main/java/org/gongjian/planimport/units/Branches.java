package org.gongjian.planimport.units;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Branches of banks, insurers, telecoms and power companies: 农行云溪支行, 县农行, 国网云溪县供电公司,
 * 移动公司.
 */
final class Branches implements NamePattern {

	private record Parent(String name, UnitKind kind) {

	}

	private static final String ENDINGS = "(?:中心支行|支行|分行|中心支公司|支公司|供电分公司|电力公司|电力|供电支公司|供电公司|分公司|公司|营业管理部|营业部|营业厅|办事处|分社|集团)";

	private static final String COMPANY = "公司";

	private static final Pattern ORGAN = Pattern.compile("(?:行|社|公司|险|集团)$");

	private final Map<String, Parent> parents = new HashMap<>();

	private final Set<String> needEnding = new HashSet<>();

	private final Pattern name;

	Branches() {
		for (String line : UnitWords.of("branches")) {
			String[] fields = line.split("\\s*\\|\\s*");
			Parent parent = new Parent(fields[0], fields[1].equals("bank") ? UnitKind.BANK : UnitKind.OTHER);
			this.parents.put(parent.name(), parent);
			for (String alias : fields[2].split("\\s+")) {
				String plain = alias.startsWith("+") ? alias.substring(1) : alias;
				if (alias.startsWith("+")) {
					this.needEnding.add(plain);
				}
				Parent there = this.parents.putIfAbsent(plain, parent);
				if (there != null && there != parent) {
					throw new IllegalStateException(plain + " means " + there.name() + " and " + parent.name());
				}
			}
		}
		String aliases = this.parents.keySet()
			.stream()
			.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		this.name = Pattern.compile("(?<before>\\p{IsHan}{0,12}?)(?<parent>" + aliases
				+ ")(?:股份)?(?:有限)?(?:责任)?(?:公司)?(?<place>\\p{IsHan}{0,24}?)(?<ending>" + ENDINGS + "?)");
	}

	// 移动 alone is the company, 云溪农商行 a bank; 农产品移动 is neither.
	private boolean standsAlone(String parent, PlacePrefix first, PlacePrefix last) {
		return last == PlacePrefix.NONE && !this.needEnding.contains(parent)
				&& (first == PlacePrefix.NONE || ORGAN.matcher(parent).find());
	}

	@Override
	public @Nullable UnitMeaning read(String printed) {
		Matcher matcher = this.name.matcher(printed);
		if (!matcher.matches()) {
			return null;
		}
		Parent parent = this.parents.get(matcher.group("parent"));
		String place = matcher.group("place");
		int company = place.lastIndexOf(COMPANY);
		PlacePrefix first = PlacePrefix.orPlace(matcher.group("before"));
		PlacePrefix last = PlacePrefix.orPlace((company < 0) ? place : place.substring(company + COMPANY.length()));
		if (parent == null || first == null || last == null) {
			return null;
		}
		boolean bare = matcher.group("ending").isEmpty() && first.level().isEmpty() && last.level().isEmpty();
		if (bare && !standsAlone(matcher.group("parent"), first, last)) {
			return null;
		}
		PlacePrefix prefix = (last != PlacePrefix.NONE) ? last : first;
		return new UnitMeaning(parent.name(), prefix.place(), prefix.level(), Writing.SHORT, parent.kind(), null);
	}

}
