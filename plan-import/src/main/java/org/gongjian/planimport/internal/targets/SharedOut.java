package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;

/**
 * Values shared out with 分别 over the things named before it: 入学率、巩固率分别达到99%和95% gives
 * each its own, 6月底、12月底支出进度分别达到50%和95% each its day.
 *
 * @param indicator what the value is of
 * @param due its own day; {@code null} where no days are listed
 */
record SharedOut(String indicator, @Nullable LocalDate due) {

	private static final Pattern LIST = Pattern.compile("^(?<subjects>[^，。；]{2,80}?)分别(?<verb>[^，。；\\d]{0,12})$");

	private static final Pattern SEPARATOR = Pattern.compile("[、和及](?![^“”（）]{0,30}[”）])");

	private static final Pattern GROWTH = Pattern.compile("增长|提高|提升|下降|降低|减少|增加|上升");

	private static final Pattern DAY = Pattern
		.compile("^(?:20\\d{2}年)?(?:\\d{1,2}月[底末]?|[上下]半年|第?[一二三四]季度[末底]?|20\\d{2}年[底末]?)前?");

	/** The share of a figure; {@code null} where nothing is shared out to it. */
	static @Nullable SharedOut of(Phrase phrase, List<Figure> figures, NamedDay days) {
		if (!phrase.clause().contains("分别")) {
			return null;
		}
		SentenceLayout layout = phrase.layout();
		int from = layout.clauseStart(phrase.figure().start());
		List<Figure> shared = figures.stream()
			.filter((figure) -> layout.clauseStart(figure.start()) == from && !figure.isDays())
			.toList();
		int index = shared.indexOf(phrase.figure());
		if (index < 0 || shared.size() < 2) {
			return null;
		}
		Matcher list = LIST.matcher(phrase.text().text().substring(from, shared.get(0).start()));
		if (!list.find()) {
			return null;
		}
		String[] subjects = SEPARATOR.split(Blanks.remove(list.group("subjects")));
		if (subjects.length != shared.size()) {
			return null;
		}
		Matcher growth = GROWTH.matcher(list.group("verb"));
		return share(subjects, index, growth.find() ? growth.group() : "", days);
	}

	private static SharedOut share(String[] subjects, int index, String growth, NamedDay days) {
		List<String> names = new ArrayList<>();
		for (String subject : subjects) {
			names.add(DAY.matcher(subject).replaceFirst(""));
		}
		boolean daysListed = names.subList(0, names.size() - 1).stream().allMatch(String::isEmpty);
		String name = daysListed ? names.get(names.size() - 1) : subjects[index];
		return new SharedOut(name + growth, daysListed ? days.lastIn(subjects[index]) : null);
	}

}
