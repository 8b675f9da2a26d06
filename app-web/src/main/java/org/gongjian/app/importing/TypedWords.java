package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.frame.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a draft that has ended, to be copied elsewhere.
 *
 * @param fields the fields that were filled in, as far as they are shown
 * @param cut whether more was typed than is shown
 */
record TypedWords(List<Field> fields, boolean cut) {

	/**
	 * How much is shown at most, all fields together: the longest task, and its units.
	 */
	private static final int SHOWN = 40_000;

	private static final Pattern MEMBERS = Pattern.compile("members\\[\\d+]|pick\\[\\d+]\\.more");

	/** The fields that words are typed into, each with the code of its label. */
	private static final List<Map.Entry<String, String>> LABELS = List.of(Map.entry("text", "importing.task.text"),
			Map.entry("number", "importing.task.number"), Map.entry("name", "importing.action.name"),
			Map.entry("officials", "importing.action.officials"), Map.entry("indicator", "importing.target.indicator"),
			Map.entry("value", "importing.target.value"), Map.entry("upTo", "importing.target.upTo"),
			Map.entry("measure", "importing.target.measure"), Map.entry("baseline", "importing.target.baseline"),
			Map.entry("due", "importing.target.due"), Map.entry("dates", "importing.duty.dates"),
			Map.entry("quote", "importing.quote"), Map.entry("title", "importing.head.title"),
			Map.entry("documentNumber", "importing.head.number"), Map.entry("issuer", "importing.head.issuer"),
			Map.entry("issuedOn", "importing.head.issuedOn"), Map.entry("periodStart", "importing.head.periodStart"),
			Map.entry("periodEnd", "importing.head.periodEnd"),
			Map.entry("jurisdiction", "importing.head.jurisdiction"), Map.entry("responsible", "UnitRole.RESPONSIBLE"),
			Map.entry("lead", "UnitRole.LEAD"), Map.entry("support", "UnitRole.SUPPORT"),
			Map.entry("groups", "importing.task.groups"), Map.entry("leadUnits", "importing.leadUnits"),
			Map.entry("names", "importing.bulk.units"));

	static TypedWords in(HttpServletRequest request) {
		List<Field> fields = new ArrayList<>();
		if (request.getMethod().equals("POST")) {
			LABELS.forEach((field) -> add(fields, field.getValue(), request.getParameter(field.getKey())));
			request.getParameterMap()
				.keySet()
				.stream()
				.filter((field) -> MEMBERS.matcher(field).matches())
				.sorted()
				.forEach((field) -> add(fields, "publishing.member", request.getParameter(field)));
		}
		return shown(fields);
	}

	private static void add(List<Field> fields, String label, @Nullable String typed) {
		String words = PlainText.of(typed);
		if (!words.isEmpty()) {
			fields.add(new Field(label, words));
		}
	}

	private static TypedWords shown(List<Field> typed) {
		List<Field> shown = new ArrayList<>();
		int left = SHOWN;
		for (Field field : typed) {
			String words = PlainText.beginning(field.words(), left);
			left -= words.length();
			if (!words.isEmpty()) {
				shown.add(new Field(field.label(), words));
			}
			if (words.length() < field.words().length()) {
				return new TypedWords(shown, true);
			}
		}
		return new TypedWords(shown, false);
	}

	/**
	 * A field that was filled in.
	 *
	 * @param label the code of its label
	 * @param words what was typed
	 */
	record Field(String label, String words) {

	}

}
