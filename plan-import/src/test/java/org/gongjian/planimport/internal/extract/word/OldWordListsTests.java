package org.gongjian.planimport.internal.extract.word;

import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Automatic numbers of a doc are printed like those of a docx.
 */
class OldWordListsTests {

	private static final int DECIMAL = 0;

	private static final int CHINESE_COUNTING = 37;

	// The count of lists in two bytes, the count of their uses in four.
	private final ListTables tables = new ListTables(new byte[6], 0, 2, 4);

	@Test
	void levelsCountWithinEachOther() {
		int list = add(level(CHINESE_COUNTING, "\u0000、"), level(DECIMAL, "（\u0001）"));
		OldWordLists lists = new OldWordLists(this.tables);

		assertThat(lists.number(list, 0)).isEqualTo("一、");
		assertThat(lists.number(list, 1)).isEqualTo("（1）");
		assertThat(lists.number(list, 1)).isEqualTo("（2）");
		assertThat(lists.number(list, 0)).isEqualTo("二、");
		assertThat(lists.number(list, 1)).isEqualTo("（1）");
	}

	@ParameterizedTest
	@CsvSource({ "0, 1.", "37, 一.", "39, 一.", "18, ①.", "30, 甲.", "22, 01.", "255, .", "23, ''" })
	void formatsAreThoseOfADocx(int code, String printed) {
		int list = add(level(code, "\u0000."));

		assertThat(new OldWordLists(this.tables).number(list, 0)).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "9, 0", "2047, 0", "1, 12", "-1, 0" })
	void paragraphOfNoListHasNoNumber(int list, int level) {
		add(level(DECIMAL, "\u0000."));

		assertThat(new OldWordLists(this.tables).number(list, level)).isEmpty();
	}

	@Test
	void fileWithoutListsHasNoNumbers() {
		assertThat(new OldWordLists(null).number(1, 0)).isEmpty();
	}

	private int add(ListLevel... levels) {
		ListData data = new ListData(7, true);
		for (int i = 0; i < levels.length; i++) {
			data.setLevel(i, levels[i]);
		}
		LFO use = new LFO();
		use.setLsid(data.getLsid());
		return this.tables.getOverrideIndexFromListID(this.tables.addList(data, use, new LFOData()));
	}

	private static ListLevel level(int format, String text) {
		return new ListLevel(1, format, 0, new byte[0], new byte[0], text);
	}

}
