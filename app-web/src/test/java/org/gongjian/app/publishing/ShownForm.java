package org.gongjian.app.publishing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The form of the publication page as a browser would send it.
 */
public final class ShownForm {

	private ShownForm() {
	}

	/** What is filled in on the page. */
	public static Map<String, String> in(String page) {
		Map<String, String> form = new HashMap<>();
		Jsoup.parse(page)
			.select("form.publication input[name], form.publication select[name], form.publication textarea[name]")
			.stream()
			.filter((field) -> !field.attr("type").equals("checkbox") || field.hasAttr("checked"))
			.forEach(
					(field) -> form.put(field.attr("name"),
							field.is("select") ? Objects
								.requireNonNullElse(field.selectFirst("option[selected]"), new Element("option"))
								.attr("value") : field.val()));
		return form;
	}

	/** The same, with tasks without a unit accepted. */
	public static Map<String, String> accepting(String page) {
		Map<String, String> form = in(page);
		Jsoup.parse(page).select("input[name=withoutUnit]").forEach((box) -> form.put("withoutUnit", box.val()));
		return form;
	}

	/** The form with a new unit for every name that is not decided. */
	public static Map<String, String> decided(Map<String, String> form) {
		form.replaceAll((field, value) -> (field.startsWith("choices") && value.isEmpty()) ? "new" : value);
		return form;
	}

	/** The field with the choice on a name. */
	public static String choiceOn(Map<String, String> form, String name) {
		return form.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith("names") && field.getValue().equals(name))
			.map((field) -> field.getKey().replace("names", "choices"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nobody asks about " + name));
	}

}
