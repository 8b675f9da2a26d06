package org.gongjian.planimport.internal.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The styles that a docx defines. A style takes from the one it is based on what it does
 * not say itself.
 */
final class Styles {

	private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])", Pattern.CASE_INSENSITIVE);

	private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录) ?(?:[1-9]|heading|标题)",
			Pattern.CASE_INSENSITIVE);

	private static final int BODY_TEXT = 9;

	private static final int LONGEST_CHAIN = 20;

	private final Map<String, Definition> definitions = new HashMap<>();

	private final Map<String, ParagraphStyle> resolved = new HashMap<>();

	private @Nullable String usual;

	void read(WordXml xml) {
		xml.children((name) -> {
			if (name.equals("style")) {
				String id = String.valueOf(xml.attribute("styleId"));
				if ("paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"))) {
					this.usual = id;
				}
				Definition definition = new Definition();
				xml.children((child) -> definition.property(child, xml));
				this.definitions.put(id, definition);
			}
		});
	}

	/** The style of a paragraph, which may name none. */
	ParagraphStyle paragraph(@Nullable String id) {
		String named = (id != null) ? id : this.usual;
		return (named != null) ? this.resolved.computeIfAbsent(named, this::resolve) : ParagraphStyle.PLAIN;
	}

	/** The list that a list style names. */
	@Nullable String listOfStyle(@Nullable String id) {
		Definition definition = (id != null) ? this.definitions.get(id) : null;
		return (definition != null) ? definition.list : null;
	}

	private ParagraphStyle resolve(String id) {
		Definition own = this.definitions.get(id);
		int outline = -1;
		String list = null;
		int level = -1;
		Boolean hidden = null;
		Definition definition = own;
		for (int i = 0; definition != null && i < LONGEST_CHAIN; i++) {
			outline = (outline < 0) ? definition.outline() : outline;
			level = (level < 0 && list == null) ? definition.level : level;
			list = (list == null) ? definition.list : list;
			hidden = (hidden == null) ? definition.hidden : hidden;
			definition = (definition.base != null) ? this.definitions.get(definition.base) : null;
		}
		int heading = (outline >= 0 && outline < BODY_TEXT) ? outline + 1 : 0;
		boolean contents = own != null && CONTENTS.matcher(own.name).matches();
		return new ParagraphStyle(heading, contents, list, level, Boolean.TRUE.equals(hidden));
	}

	private static final class Definition {

		private String name = "";

		private @Nullable String base;

		private int outline = -1;

		private @Nullable String list;

		private int level = -1;

		private @Nullable Boolean hidden;

		private void property(String property, WordXml xml) {
			switch (property) {
				case "name" -> this.name = String.valueOf(xml.value()).strip();
				case "basedOn" -> this.base = xml.value();
				case "pPr", "rPr", "numPr" -> xml.children((child) -> property(child, xml));
				case "outlineLvl" -> this.outline = xml.number("val", -1);
				case "numId" -> this.list = xml.value();
				case "ilvl" -> this.level = xml.number("val", -1);
				case "vanish" -> this.hidden = xml.isOn();
				default -> {
				}
			}
		}

		private int outline() {
			Matcher heading = HEADING.matcher(this.name);
			return (this.outline < 0 && heading.matches()) ? Integer.parseInt(heading.group(1)) - 1 : this.outline;
		}

	}

}
