package org.gongjian.app.history;

/**
 * Something that happened, in words.
 *
 * @param before what was; empty where the kind has none
 * @param after what is since; empty where the kind has none
 * @param words what the person wrote
 * @param address where it is about more than its task; empty where it is not
 */
public record ChangeLine(String at, String kind, String what, String unit, String person, String before, String after,
		String words, String about, String address) {

}
