package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.internal.tasks.UnitNames;

/**
 * Who takes the lead of an action: a person named before 牵头, and the units that 主抓 or
 * 负责统筹 it in the same sentence, or in the next one where that begins 其中:
 * 供水行动由副县长周明远牵头，县水利局主抓.
 *
 * @param subject the action that the sentence itself names before 由; empty where it names
 * none
 * @param officials the persons, in order
 * @param units the units, in order
 */
record LeadSentence(String subject, List<DraftOfficial> officials, List<String> units) {

	private static final Pattern PERSON = Pattern.compile("由(?<who>[^。；，,由]{4,60}?)(?:共同|联合|分别|统一)?牵头");

	private static final Pattern UNITS = Pattern.compile("(?:^|[，,；;由])(?<who>[^。；;，,由]{3,120}?)(?:等)?(?:%s)"
		.formatted(WordList.of("leading-words").alternatives()));

	private static final Pattern SENTENCE = Pattern
		.compile("[^。；;]{1,600}?(?=[，,][^，,。；;、]{2,40}(?:行动|工程|方案|计划)由|[。；;]|$)|[^。；;]{1,600}");

	private static final Pattern SUBJECT = Pattern
		.compile("^[，,]?(?:其中)?(?<subject>[^，。；、]{2,40}?(?:行动|工程|方案|工作|计划))由");

	/** The leads that a text names, sentence by sentence. */
	static List<LeadSentence> in(PlacedText text) {
		if (!text.text().contains("牵头") || text.text().indexOf('由') < 0) {
			return List.of();
		}
		List<LeadSentence> leads = new ArrayList<>();
		boolean leading = false;
		Matcher sentence = SENTENCE.matcher(text.text());
		while (sentence.find()) {
			List<DraftOfficial> found = officials(text, sentence.start(), sentence.end());
			boolean goesOn = sentence.group().startsWith("其中") || isSemicolon(text.text(), sentence.start() - 1);
			leading = !found.isEmpty() || (leading && goesOn);
			if (leading) {
				Matcher subject = SUBJECT.matcher(sentence.group());
				leads.add(new LeadSentence(subject.find() ? subject.group("subject") : "", found,
						units(sentence.group()).distinct().toList()));
			}
		}
		return leads;
	}

	private static boolean isSemicolon(String text, int at) {
		return at >= 0 && "；;".indexOf(text.charAt(at)) >= 0;
	}

	private static List<DraftOfficial> officials(PlacedText text, int from, int to) {
		Matcher matcher = PERSON.matcher(text.text()).region(from, to);
		List<DraftOfficial> officials = new ArrayList<>();
		while (matcher.find()) {
			officials.addAll(OfficialNames.in(text, matcher.start("who"), matcher.end("who")));
		}
		return officials;
	}

	private static Stream<String> units(String sentence) {
		return UNITS.matcher(sentence)
			.results()
			.map((result) -> UnitNames.split(result.group(1)))
			.filter((names) -> names.stream()
				.allMatch((name) -> UnitNames.isBody(name) || UnitNames.isCollective(name)))
			.flatMap(List::stream)
			.filter(UnitNames::isBody);
	}

}
