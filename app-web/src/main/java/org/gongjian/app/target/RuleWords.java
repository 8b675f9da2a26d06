package org.gongjian.app.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.TargetRule;

import org.springframework.stereotype.Component;

/**
 * A rule as people read it, in one line.
 */
@Component
class RuleWords {

	private final Texts texts;

	RuleWords(Texts texts) {
		this.texts = texts;
	}

	/**
	 * The rule in words.
	 * @param measure the unit of measure of the goal
	 * @param names the names of the units that the person may see
	 */
	String of(TargetRule rule, Collection<UUID> reporters, String measure, Map<UUID, String> names) {
		return words(this.texts::of, rule, reporters, measure, names);
	}

	/** The same in the language of the plans, to be kept. */
	String ofRecord(TargetRule rule, Collection<UUID> reporters, String measure, Map<UUID, String> names) {
		return words(this.texts::ofRecord, rule, reporters, measure, names);
	}

	private static String words(Language language, TargetRule rule, Collection<UUID> reporters, String measure,
			Map<UUID, String> names) {
		List<String> words = new ArrayList<>();
		Stream.of(rule.mode(), rule.overTime(), rule.overUnits())
			.forEach((constant) -> words
				.add(language.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name())));
		if (rule.yearly()) {
			words.add(language.text("target.yearly"));
		}
		if (!rule.milestones().isEmpty()) {
			words.add(language.text("target.words.milestones",
					rule.milestones()
						.inOrder()
						.stream()
						.map((milestone) -> milestone.day() + " " + amount(milestone.value(), measure))
						.collect(Collectors.joining("、"))));
		}
		String other = language.text("target.words.otherUnit");
		if (!rule.unitGoals().isEmpty()) {
			words.add(language.text("target.words.parts", rule.unitGoals()
				.byUnit()
				.entrySet()
				.stream()
				.map((part) -> names.getOrDefault(part.getKey(), other) + " " + amount(part.getValue(), measure))
				.sorted()
				.collect(Collectors.joining("、"))));
		}
		words.add(reporters.isEmpty() ? language.text("target.words.noReporters")
				: language.text("target.words.reporters",
						reporters.stream()
							.map((unit) -> names.getOrDefault(unit, other))
							.sorted()
							.collect(Collectors.joining("、"))));
		return String.join("；", words);
	}

	private static String amount(BigDecimal value, String measure) {
		return FigureText.amount(value) + measure;
	}

	/** Where a text comes from. */
	private interface Language {

		String text(String code, Object... arguments);

	}

}
