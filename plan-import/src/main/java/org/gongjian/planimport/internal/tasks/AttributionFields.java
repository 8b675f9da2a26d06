package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * Collects what one item says of units, persons and terms: behind labels in lines of
 * their own, in brackets at the end of its words, and in labelled brackets amid them:
 * 建设水厂（责任单位：县水利局）；巡查管网。（责任单位：各乡镇，6月底前）.
 */
final class AttributionFields {

	/** Labels follow each other in a few brackets or sentences at most. */
	private static final int MOST = 6;

	/** No list of units is broken over more lines. */
	private static final int MOST_LINES = 40;

	private static final Wording TERM_CLAUSE = Wording.of(
			"[，,；;](?<term>[^，,；;、。]{0,20}(?:\\d月|年底|年内|长期|持续|立行立改|即知即改|立即)[^，,；;、。]{0,12})$", "月", "年底", "年内", "长期",
			"持续", "立行立改", "即知即改", "立即");

	/** Brackets with units amid the text: …（责任单位：甲）；…. */
	private static final Pattern AMID = Pattern.compile("[（(【〔\\[](?<content>[^（）()【】〔〕\\[\\]]{3,200})[）)】〕\\]]");

	/** What stands between two lists in boxes of their own: 】【. */
	private static final Characters BOX_ENDS = Characters.of("】〕]［］【〔[。；; \t\n\u000B\f\r");

	private static final Characters ENDS = Characters.of("（(）)】〕]［］【〔[。；; \t\n\u000B\f\r");

	private final StringBuilder units = new StringBuilder();

	private final List<PlacedText> officials = new ArrayList<>();

	/** Whether a label such as 牵头领导 names who leads; then others only take part. */
	private boolean led;

	private final List<PlacedText> terms = new ArrayList<>();

	private final List<PlacedText> lines = new ArrayList<>();

	private String cut = "";

	void line(PlacedText line, boolean goesOn) {
		int last = this.lines.size() - 1;
		if (goesOn && this.lines.get(last).paragraphs().count() < MOST_LINES) {
			this.lines.set(last, PlacedText.join(List.of(this.lines.get(last), line)));
		}
		else {
			this.lines.add(line);
		}
	}

	Attribution takenFrom(PlacedText text) {
		PlacedText words = text;
		for (int i = 0; i < MOST; i++) {
			UnitParenthesis end = UnitParenthesis.endOf(words.text());
			if (end == null) {
				break;
			}
			this.cut = end.cut().isEmpty() ? this.cut : end.cut();
			content(words.part(end.from(), end.to()));
			words = words.part(0, end.start());
		}
		amid(words);
		this.lines.forEach((line) -> content(line.part(0, line.text().length())));
		boolean stated = !this.units.isEmpty();
		if (!stated) {
			DoersAmid.in(words.text()).forEach((list) -> this.units.append(list).append('；'));
		}
		return new Attribution(words, this.units.toString(), List.copyOf(this.officials), List.copyOf(this.terms),
				stated, this.cut);
	}

	private void amid(PlacedText words) {
		if (!LabelledField.mayBeIn(words.text())) {
			return;
		}
		Matcher brackets = AMID.matcher(words.text());
		while (brackets.find()) {
			if (LabelledField.begins(brackets.group("content"))) {
				content(words.part(brackets.start("content"), brackets.end("content")));
			}
		}
	}

	private void content(PlacedText content) {
		List<LabelledField> fields = LabelledField.in(content);
		if (fields.isEmpty()) {
			plain(content, "");
		}
		for (LabelledField field : fields) {
			switch (field.kind()) {
				case UNITS -> plain(field.value(), field.label());
				case OFFICIALS -> official(field);
				case TERM -> this.terms.add(field.value());
			}
		}
	}

	private void official(LabelledField field) {
		boolean leads = field.label().contains("牵头");
		if (leads && !this.led) {
			this.officials.clear();
		}
		this.led = this.led || leads;
		if (leads || !this.led) {
			this.officials.add(field.value());
		}
	}

	private void plain(PlacedText list, String label) {
		String text = list.lines().stream().map(PlacedText::text).collect(Collectors.joining());
		text = (text.indexOf('（') >= 0 || text.indexOf('(') >= 0 ? BOX_ENDS : ENDS).withoutEnd(text);
		Matcher term = TERM_CLAUSE.in(text);
		if (term != null && term.find()) {
			this.terms.add(list.part(term.start("term"), term.end("term")));
			text = text.substring(0, term.start());
		}
		if (!text.isBlank()) {
			this.units.append(label.isEmpty() ? "" : label + "：").append(text).append('；');
		}
	}

}
