package org.gongjian.app.frame;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param district the district's name
 * @param person the name of the person who is signed in
 * @param unit the short name of their unit; empty for the district's own people
 * @param unread how many notices they have not read
 * @param places the rail
 * @param language the language that is shown
 */
public record Frame(String district, String person, String unit, long unread, List<RailPlace> places, String language) {

	/**
	 * One place of the rail.
	 *
	 * @param name its name in {@link Place}
	 * @param address where it leads
	 * @param current whether the page stands there
	 */
	public record RailPlace(String name, String address, boolean current) {

	}

}
