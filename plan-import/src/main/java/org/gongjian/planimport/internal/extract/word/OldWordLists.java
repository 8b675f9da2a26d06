package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/**
 * The automatic lists of a doc.
 */
final class OldWordLists {

	/** The names that a docx has for the number formats of a doc, by their code. */
	private static final Map<Integer, String> FORMATS = Map.ofEntries(Map.entry(1, "upperRoman"),
			Map.entry(2, "lowerRoman"), Map.entry(3, "upperLetter"), Map.entry(4, "lowerLetter"),
			Map.entry(10, "ideographDigital"), Map.entry(11, "japaneseCounting"), Map.entry(14, "decimalFullWidth"),
			Map.entry(16, "japaneseLegal"), Map.entry(17, "japaneseDigitalTenThousand"),
			Map.entry(18, "decimalEnclosedCircle"), Map.entry(19, "decimalFullWidth2"), Map.entry(22, "decimalZero"),
			Map.entry(23, "bullet"), Map.entry(26, "decimalEnclosedFullstop"), Map.entry(27, "decimalEnclosedParen"),
			Map.entry(28, "decimalEnclosedCircleChinese"), Map.entry(29, "ideographEnclosedCircle"),
			Map.entry(30, "ideographTraditional"), Map.entry(31, "ideographZodiac"), Map.entry(33, "taiwaneseCounting"),
			Map.entry(34, "ideographLegalTraditional"), Map.entry(35, "taiwaneseCountingThousand"),
			Map.entry(36, "taiwaneseDigital"), Map.entry(37, "chineseCounting"),
			Map.entry(38, "chineseLegalSimplified"), Map.entry(39, "chineseCountingThousand"),
			Map.entry(57, "numberInDash"), Map.entry(255, "none"));

	/** Stands for a list of Word 6, which is not among the lists. */
	private static final int OLDER_LIST = 2047;

	private static final int NOTHING_FOLLOWS = 2;

	private final @Nullable ListTables tables;

	private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();

	private final ListCounters counters = new ListCounters();

	OldWordLists(@Nullable ListTables tables) {
		this.tables = tables;
	}

	/**
	 * The number that the next paragraph of a list shows.
	 * @param index the list, counted from 1; 0 outside of lists
	 */
	String number(int index, int level) {
		if (this.tables == null || index <= 0 || index >= OLDER_LIST || level < 0 || level >= NumberedList.LEVELS) {
			return "";
		}
		ListTables all = this.tables;
		return this.lists.computeIfAbsent(index, (key) -> list(all, key))
			.map((list) -> this.counters.next(list, level))
			.orElse("");
	}

	private static Optional<NumberedList> list(ListTables tables, int index) {
		try {
			LFO use = tables.getLfo(index);
			ListData data = tables.getListData(use.getLsid());
			if (data == null) {
				return Optional.empty();
			}
			List<ListLevel> levels = new ArrayList<>();
			for (org.apache.poi.hwpf.model.ListLevel level : data.getLevels()) {
				levels.add(level(level));
			}
			@Nullable Integer[] starts = new @Nullable Integer[NumberedList.LEVELS];
			override(tables.getLfoData(index), levels, starts);
			return Optional.of(new NumberedList(String.valueOf(index), String.valueOf(use.getLsid()), levels,
					Arrays.asList(starts)));
		}
		catch (NoSuchElementException ex) {
			return Optional.empty();
		}
	}

	private static void override(@Nullable LFOData data, List<ListLevel> levels, @Nullable Integer[] starts) {
		if (data == null || data.getRgLfoLvl() == null) {
			return;
		}
		for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
			int level = (override != null) ? override.getLevelNum() : -1;
			if (override == null || level < 0 || level >= levels.size()) {
				continue;
			}
			if (override.isFormatting() && override.getLevel() != null) {
				levels.set(level, level(override.getLevel()));
				starts[level] = override.isStartAt() ? override.getLevel().getStartAt() : null;
			}
			else if (override.isStartAt()) {
				starts[level] = override.getIStartAt();
			}
		}
	}

	private static ListLevel level(org.apache.poi.hwpf.model.@Nullable ListLevel level) {
		if (level == null) {
			return ListLevel.MISSING;
		}
		String format = FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal");
		boolean spaced = level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS;
		return new ListLevel(level.getStartAt(), format, text(level.getNumberText()), -1, level.isLegalNumbering(),
				spaced, null);
	}

	// The number of a level stands as the character with the level's code.
	private static String text(@Nullable String coded) {
		StringBuilder text = new StringBuilder();
		for (char c : (coded != null) ? coded.toCharArray() : new char[0]) {
			if (c < NumberedList.LEVELS) {
				text.append('%').append((char) ('1' + c));
			}
			else {
				text.append(c);
			}
		}
		return text.toString();
	}

}
