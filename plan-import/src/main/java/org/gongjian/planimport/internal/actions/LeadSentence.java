package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.Characters;
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
 * @param words what names them
 */
record LeadSentence(String subject, List<DraftOfficial> officials, List<String> units, PlacedText words) {

	/** The one clause in which persons, or units of the action itself, take the lead. */
	private static final Pattern LEADS = Pattern
		.compile("(?<=^|[，,；;：:。]|(?<by>由))(?<who>[^。；;，,：:由]{3,60}?)(?:亲自|具体|直接|共同|联合|分别|统一|负责|总)?牵头");

	private static final WordList LEADING = WordList.of("leading-words");

	/** A clause that begins with units, up to what they do. */
	private static final Pattern UNITS = Pattern
		.compile("(?<who>[^。；;，,由]{3,120}?)(?:等)?(?:%s)".formatted(LEADING.alternatives()));

	private static final Pattern CLAUSE_ENDS = Pattern.compile("[，,；;由]");

	private static final Characters SENTENCE_ENDS = Characters.of("。；;");

	private static final int LONGEST_SENTENCE = 600;

	/** Who takes the lead is named behind the last of these before 牵头. */
	private static final Characters BEFORE_LEAD = Characters.of("，,；;：:。由");

	private static final String LEAD = "牵头";

	private static final Pattern SUBJECT = Pattern
		.compile("(?:^|[，,])(?:其中)?(?<subject>[^，,。；、]{2,40}?(?:行动|工程|方案|工作|计划))由$");

	/** 本行动由县水利局牵头 needs no person. */
	private static final Pattern ITSELF = Pattern.compile("(?:本|该)(?:专项)?(?:行动|工程|方案|计划|专项)由");

	/** The leads that a text names, sentence by sentence. */
	static List<LeadSentence> in(PlacedText text) {
		if (!text.text().contains(LEAD)) {
			return List.of();
		}
		List<LeadSentence> leads = new ArrayList<>();
		boolean leading = false;
		String words = text.text();
		for (int start = sentenceStart(words, 0), end; start < words.length(); start = sentenceStart(words, end)) {
			end = Math.min(SENTENCE_ENDS.next(words, start), start + LONGEST_SENTENCE);
			boolean goesOn = words.startsWith("其中", start) || isSemicolon(words, start - 1);
			List<LeadSentence> found = in(text, start, end);
			leading = !found.isEmpty() || (leading && goesOn);
			if (found.isEmpty() && (leading || ITSELF.matcher(words).region(start, end).lookingAt())) {
				found = List
					.of(new LeadSentence("", List.of(), units(words.substring(start, end)), text.part(start, end)));
			}
			leads.addAll(found);
		}
		return leads;
	}

	private static int sentenceStart(String words, int from) {
		int start = from;
		while (start < words.length() && SENTENCE_ENDS.has(words.charAt(start))) {
			start++;
		}
		return start;
	}

	private static boolean isSemicolon(String text, int at) {
		return at >= 0 && "；;".indexOf(text.charAt(at)) >= 0;
	}

	// Each person with the units up to the clause of the next.
	private static List<LeadSentence> in(PlacedText text, int from, int to) {
		int first = text.text().indexOf(LEAD, from);
		if (first < 0 || first + LEAD.length() > to) {
			return List.of();
		}
		List<Matched> persons = new ArrayList<>();
		int begin = first;
		while (begin > from && !BEFORE_LEAD.has(text.text().charAt(begin))) {
			begin--;
		}
		int last = text.text().lastIndexOf(LEAD, to - LEAD.length());
		Matcher matcher = LEADS.matcher(text.text()).region(begin, last + LEAD.length());
		while (matcher.find()) {
			List<DraftOfficial> officials = OfficialNames.in(text, matcher.start("who"), matcher.end("who"));
			boolean names = matcher.group("by") != null || officials.stream().allMatch(OfficialNames::isPerson);
			if (!officials.isEmpty() && names) {
				Matcher subject = SUBJECT.matcher(text.text()).region(from, matcher.start("who"));
				boolean named = matcher.group("by") != null && subject.find();
				int start = named ? subject.start() : matcher.start("who");
				persons.add(new Matched(start, named ? subject.group("subject") : "", officials));
			}
		}
		List<LeadSentence> leads = new ArrayList<>();
		for (int i = 0; i < persons.size(); i++) {
			int start = (i == 0) ? from : persons.get(i).start();
			int end = (i + 1 < persons.size()) ? persons.get(i + 1).start() : to;
			leads.add(new LeadSentence(persons.get(i).subject(), persons.get(i).officials(),
					units(text.text().substring(start, end)), text.part(start, end)));
		}
		return leads;
	}

	/** Persons, where their clause begins and the action that it names. */
	private record Matched(int start, String subject, List<DraftOfficial> officials) {

	}

	private static List<String> units(String sentence) {
		if (!LEADING.anyIn(sentence)) {
			return List.of();
		}
		return CLAUSE_ENDS.splitAsStream(sentence)
			.filter(LEADING::anyIn)
			.map(UNITS::matcher)
			.filter(Matcher::lookingAt)
			.map((units) -> UnitNames.split(units.group("who")))
			.filter((names) -> names.stream()
				.allMatch((name) -> UnitNames.isBody(name) || UnitNames.isCollective(name)))
			.flatMap(List::stream)
			.filter(UnitNames::isBody)
			.distinct()
			.toList();
	}

}
