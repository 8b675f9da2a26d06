package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of who answers for it and by when (责任标注), apart from its own words:
 * in brackets at its end, or in lines of their own below or above its text.
 *
 * @param words the item's own words
 * @param units the lists of units with their labels
 * @param officials what stands behind labels such as 责任领导
 * @param terms what stands behind labels such as 完成时限
 * @param stated whether the units stand in brackets or behind a label, not only amid a
 * sentence
 * @param cut the rest of a name that the end of a page cut; empty in whole lists
 */
public record Attribution(PlacedText words, String units, List<PlacedText> officials, List<PlacedText> terms,
		boolean stated, String cut) {

	/** Labels follow each other in a few brackets or sentences at most. */
	private static final int MOST = 6;

	/** No list of units is broken over more lines. */
	private static final int MOST_LINES = 40;

	private static final Pattern TERM_CLAUSE = Pattern
		.compile("[，,；;](?<term>[^，,；;、。]{0,20}(?:\\d月|年底|年内|长期|持续)[^，,；;、。]{0,12})$");

	/** Brackets with units amid the text: …（责任单位：甲）；…. */
	private static final Pattern AMID = Pattern.compile("[（(【〔\\[](?<content>[^（）()【】〔〕\\[\\]]{3,200})[）)】〕\\]]");

	/** What the lines of an item say. */
	static Attribution of(Block item) {
		return of(item.lines().toList());
	}

	/** What these lines say. */
	static Attribution of(List<PlacedText> lines) {
		List<PlacedText> words = new ArrayList<>();
		Fields fields = new Fields();
		boolean open = false;
		for (PlacedText line : lines) {
			if (LabelledField.begins(line.text()) || (open && UnitLine.is(line.text()))) {
				fields.line(line, open);
				open = UnitLine.goesOn(line.text());
			}
			else {
				words.add(line);
				open = false;
			}
		}
		return fields.takenFrom(PlacedText.join(words));
	}

	/** The same with what another says of units, persons and terms. */
	Attribution with(@Nullable Attribution below) {
		return (below == null || this.stated) ? this
				: new Attribution(this.words, below.units(), below.officials(), below.terms(), true, below.cut());
	}

	/** The words alone. */
	Attribution withoutUnits() {
		return new Attribution(this.words, "", List.of(), List.of(), false, "");
	}

	/** Whether units are stated in brackets or behind a label. */
	public boolean namesUnits() {
		return this.stated;
	}

	/** Whether units are named, be it amid a sentence. */
	public boolean hasUnits() {
		return !this.units.isEmpty();
	}

	/** The units that it marks as leads; where it marks none, all that it names. */
	public List<String> leadUnits() {
		List<DraftUnit> named = UnitList.of(this.units, false).units();
		List<String> leads = named.stream()
			.filter((unit) -> unit.role() == UnitRole.LEAD)
			.map(DraftUnit::name)
			.toList();
		return leads.isEmpty() ? named.stream().map(DraftUnit::name).toList() : leads;
	}

	/** Collects the fields of one item. */
	private static final class Fields {

		private final StringBuilder units = new StringBuilder();

		private final List<PlacedText> officials = new ArrayList<>();

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
					case OFFICIALS -> this.officials.add(field.value());
					case TERM -> this.terms.add(field.value());
				}
			}
		}

		private void plain(PlacedText list, String label) {
			String text = list.lines()
				.stream()
				.map(PlacedText::text)
				.collect(Collectors.joining())
				.replaceAll("[）)】〕\\]。；;]+$",
						(list.text().indexOf('（') >= 0 || list.text().indexOf('(') >= 0) ? "$0" : "");
			Matcher term = TERM_CLAUSE.matcher(text);
			if (term.find()) {
				this.terms.add(list.part(term.start("term"), term.end("term")));
				text = text.substring(0, term.start());
			}
			if (!text.isBlank()) {
				this.units.append(label.isEmpty() ? "" : label + "：").append(text).append('；');
			}
		}

	}

}
