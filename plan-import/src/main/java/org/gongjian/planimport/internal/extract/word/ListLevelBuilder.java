package org.gongjian.planimport.internal.extract.word;

import org.jspecify.annotations.Nullable;

/**
 * Gathers what a docx says about a level of a list.
 */
final class ListLevelBuilder {

	private int start = 1;

	private String format = "decimal";

	private String text = "";

	private int restartAfter = -1;

	private boolean digitsOnly;

	private boolean spaced = true;

	private @Nullable String style;

	void property(String name, WordXml xml) {
		String value = xml.value();
		switch (name) {
			case "start" -> this.start = xml.number("val", 0);
			case "numFmt" -> this.format = (value != null) ? value : "decimal";
			case "lvlText" -> this.text = (value != null) ? value : "";
			case "lvlRestart" -> this.restartAfter = xml.number("val", -1);
			case "isLgl" -> this.digitsOnly = xml.isOn();
			case "suff" -> this.spaced = !"nothing".equals(value);
			case "pStyle" -> this.style = value;
			// Formats of one's own making have a plain one beside them.
			case "mc:AlternateContent" -> xml.children((choice) -> {
				if (choice.equals("mc:Fallback")) {
					xml.children((child) -> property(child, xml));
				}
			});
			default -> {
			}
		}
	}

	ListLevel build() {
		return new ListLevel(this.start, this.format, this.text, this.restartAfter, this.digitsOnly, this.spaced,
				this.style);
	}

}
