package org.gongjian.app.importing.draft;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.gongjian.app.text.Texts;
import org.gongjian.persistence.plan.StepRow;
import org.jspecify.annotations.Nullable;

/**
 * The corrections of a draft, as sentences.
 *
 * @param last what was done last and can be undone
 * @param undone what was undone last and can be redone
 * @param latest the latest steps
 */
record StepsView(@Nullable String last, @Nullable String undone, List<Step> latest) {

	private static final int SHOWN = 30;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm")
		.withZone(ZoneId.of("Asia/Shanghai"));

	static StepsView of(List<StepRow> rows, Texts texts) {
		String last = rows.stream()
			.filter((row) -> !row.undone())
			.findFirst()
			.map((row) -> sentence(row, texts))
			.orElse(null);
		String undone = rows.stream()
			.filter(StepRow::undone)
			.reduce((later, earlier) -> earlier)
			.map((row) -> sentence(row, texts))
			.orElse(null);
		List<Step> latest = rows.stream()
			.filter((row) -> !row.undone())
			.limit(SHOWN)
			.map((row) -> new Step(sentence(row, texts), row.by(), TIME.format(row.at())))
			.toList();
		return new StepsView(last, undone, latest);
	}

	private static String sentence(StepRow row, Texts texts) {
		return texts.of(row.what(), row.named().toArray());
	}

	/**
	 * One correction.
	 */
	record Step(String sentence, String by, String at) {

	}

}
