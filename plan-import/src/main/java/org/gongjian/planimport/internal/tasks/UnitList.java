package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.units.UnitDictionary;

/**
 * The units of a task with their roles.
 *
 * @param units bodies named, in order
 * @param groups collective words, in order
 * @param unclear pieces of the list that are not known as either; behind a label such as
 * 责任单位 one that may be a name is among the units all the same
 */
public record UnitList(List<DraftUnit> units, List<String> groups, List<String> unclear) {

	private static final WordList LABELS = WordList.of("unit-labels");

	private static final Search LABEL = Search
		.ofRun(Pattern.compile(LABELS.alternatives() + "[:：]"), LABELS.firstCharacters(),
				String.join("", LABELS.words()), ":：")
		.needing("：", ":");

	/** 县水利局（牵头）: the lead is marked behind its name. */
	private static final Pattern MARKED = Pattern.compile("[（(](?:总?牵头|主办|主责)(?:单位|部门)?[）)]$");

	/**
	 * What stands behind a label and looks like no sentence may be the name of a body.
	 */
	private static final Pattern MAY_BE_NAME = Pattern.compile("[\\p{IsHan}（）()·]{3,20}(?<![的了完成推进坚持前底月])");

	private static final Pattern LEVEL = Pattern.compile("(?:^|[、，,；;\\s])(?:[省市县区州旗镇国各团驻]|有关|相关)");

	private static final Pattern DEPARTMENT = Pattern.compile("[局委厅部办联](?:[、，,；;]|等?$)");

	private static final Pattern RESPONSIBLE = Pattern.compile("牵头|负责|配合|单位");

	/** A stretch of a list up to the label before the next one. */
	private record Stretch(String label, String names) {

	}

	/**
	 * Reads a list such as 责任单位：甲、乙 or 甲牵头，乙、丙负责.
	 * @param firstLeads whether the document makes the first of every list the lead
	 */
	public static UnitList of(String list, boolean firstLeads) {
		List<DraftUnit> units = new ArrayList<>();
		List<String> groups = new ArrayList<>();
		List<String> unclear = new ArrayList<>();
		for (Stretch stretch : stretches(Blanks.remove(list))) {
			for (RolePhrase phrase : RolePhrase.in(stretch.names(), stretch.label())) {
				for (String name : UnitNames.split(phrase.names())) {
					if (UnitNames.isCollective(name)) {
						groups.add(name);
					}
					else if (isMarked(name)) {
						units.add(new DraftUnit(MARKED.matcher(name).replaceFirst(""), UnitRole.LEAD));
					}
					else if (UnitNames.isBody(name)) {
						units.add(new DraftUnit(name, phrase.role()));
					}
					else {
						unclear.add(name);
						if (!stretch.label().isEmpty() && MAY_BE_NAME.matcher(name).matches()) {
							units.add(new DraftUnit(name, phrase.role()));
						}
					}
				}
			}
		}
		if (firstLeads && !units.isEmpty()) {
			units.set(0, units.get(0).as(UnitRole.LEAD));
		}
		return new UnitList(besideLead(units), List.copyOf(groups), List.copyOf(unclear));
	}

	/** The units that sentences name as doing the work, amid other words. */
	public static UnitList amid(String words) {
		return of(String.join("；", DoersAmid.anywhere(words)), false);
	}

	/**
	 * Whether a text is a list of units and nothing else. Without a word such as 负责 one
	 * of them shows its level (县水利局, 各镇), or all are known departments (教育厅、财政厅), so that
	 * （公办、民办） is none.
	 */
	public static boolean is(String text) {
		boolean marked = LEVEL.matcher(text).find() || RESPONSIBLE.matcher(text).find();
		if (text.length() > 600 || !(marked || DEPARTMENT.matcher(text).find())) {
			return false;
		}
		UnitList list = of(text, false);
		return list.unclear().isEmpty() && !(list.units().isEmpty() && list.groups().isEmpty())
				&& (marked || list.namesDepartments());
	}

	// 图书馆、文化馆 may be what is built: only offices of the government count.
	private boolean namesDepartments() {
		return !this.units.isEmpty() && this.units.stream()
			.map(DraftUnit::name)
			.allMatch((name) -> DEPARTMENT.matcher(name).find() && UnitDictionary.standard().knows(name));
	}

	/** The units at their places in the text they were read from, in order. */
	List<DraftUnit> placedIn(PlacedText source) {
		List<DraftUnit> placed = new ArrayList<>();
		int from = 0;
		for (DraftUnit unit : this.units) {
			int at = source.text().indexOf(unit.name(), from);
			placed.add((at < 0) ? unit : unit.at(source.quote(at, at + unit.name().length(), at).span()));
			from = (at < 0) ? from : at + unit.name().length();
		}
		return placed;
	}

	/** The places of the collective words in the text they were read from. */
	List<DraftPassage> groupsIn(PlacedText source) {
		List<DraftPassage> places = new ArrayList<>();
		int from = 0;
		for (String group : this.groups) {
			int at = source.text().indexOf(group, from);
			if (at >= 0) {
				places.add(source.quote(at, at + group.length(), at));
				from = at + group.length();
			}
		}
		return places;
	}

	private static boolean isMarked(String name) {
		return (name.endsWith("）") || name.endsWith(")")) && MARKED.matcher(name).find();
	}

	private static List<Stretch> stretches(String list) {
		List<Stretch> stretches = new ArrayList<>();
		String label = "";
		int from = 0;
		for (MatchResult found : LABEL.in(list)) {
			stretches.add(new Stretch(label, list.substring(from, found.start())));
			label = found.group();
			from = found.end();
		}
		stretches.add(new Stretch(label, list.substring(from)));
		return stretches;
	}

	// Where a task marks a lead, its other named units are support.
	private static List<DraftUnit> besideLead(List<DraftUnit> units) {
		if (units.stream().noneMatch((unit) -> unit.role() == UnitRole.LEAD)) {
			return List.copyOf(units);
		}
		return units.stream().map((unit) -> (unit.role() == UnitRole.LEAD) ? unit : unit.as(UnitRole.SUPPORT)).toList();
	}

}
