package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The automatic lists that a docx defines.
 */
final class NumberingPart {

	private final Map<String, Definition> definitions = new HashMap<>();

	private final Map<String, Use> uses = new HashMap<>();

	private final Map<String, NumberedList> lists = new HashMap<>();

	void read(WordXml xml) {
		xml.children((name) -> {
			if (name.equals("abstractNum")) {
				this.definitions.put(String.valueOf(xml.attribute("abstractNumId")), definition(xml));
			}
			else if (name.equals("num")) {
				this.uses.put(String.valueOf(xml.attribute("numId")), use(xml));
			}
		});
	}

	/** A list by the number with which paragraphs name it; 0 stands for none. */
	@Nullable NumberedList list(String id, Styles styles) {
		Use use = this.uses.get(id);
		if (use == null || id.equals("0")) {
			return null;
		}
		return this.lists.computeIfAbsent(id, (key) -> list(key, use, styles));
	}

	private NumberedList list(String id, Use use, Styles styles) {
		String counting = use.definition;
		Definition definition = this.definitions.getOrDefault(counting, new Definition());
		// A definition may send on to a list style, which names the list that says more.
		String linked = styles.listOfStyle(definition.style);
		Use further = (linked != null) ? this.uses.get(linked) : null;
		if (further != null && this.definitions.containsKey(further.definition)) {
			counting = further.definition;
			definition = this.definitions.getOrDefault(counting, definition);
		}
		List<ListLevel> levels = new ArrayList<>();
		for (int i = 0; i < NumberedList.LEVELS; i++) {
			ListLevel own = use.levels[i];
			ListLevel shared = definition.levels[i];
			levels.add((own != null) ? own : (shared != null) ? shared : ListLevel.MISSING);
		}
		return new NumberedList(id, counting, levels, Arrays.asList(use.starts));
	}

	private static Definition definition(WordXml xml) {
		Definition definition = new Definition();
		xml.children((name) -> {
			if (name.equals("lvl")) {
				level(xml, definition.levels);
			}
			else if (name.equals("numStyleLink")) {
				definition.style = xml.value();
			}
		});
		return definition;
	}

	private static Use use(WordXml xml) {
		Use use = new Use();
		xml.children((name) -> {
			if (name.equals("abstractNumId")) {
				use.definition = String.valueOf(xml.value());
			}
			else if (name.equals("lvlOverride")) {
				int level = xml.number("ilvl", -1);
				xml.children((child) -> {
					if (child.equals("lvl")) {
						level(xml, use.levels);
					}
					else if (child.equals("startOverride") && level >= 0 && level < NumberedList.LEVELS) {
						use.starts[level] = xml.number("val", 1);
					}
				});
			}
		});
		return use;
	}

	private static void level(WordXml xml, @Nullable ListLevel[] levels) {
		int level = xml.number("ilvl", -1);
		ListLevelBuilder builder = new ListLevelBuilder();
		xml.children((name) -> builder.property(name, xml));
		if (level >= 0 && level < NumberedList.LEVELS) {
			levels[level] = builder.build();
		}
	}

	private static final class Definition {

		private final @Nullable ListLevel[] levels = new @Nullable ListLevel[NumberedList.LEVELS];

		private @Nullable String style;

	}

	private static final class Use {

		private String definition = "";

		private final @Nullable ListLevel[] levels = new @Nullable ListLevel[NumberedList.LEVELS];

		private final @Nullable Integer[] starts = new @Nullable Integer[NumberedList.LEVELS];

	}

}
