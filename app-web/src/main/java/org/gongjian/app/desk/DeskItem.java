package org.gongjian.app.desk;

import org.gongjian.app.standing.Count;

/**
 * A number on the work desk, and the list behind it.
 *
 * @param heading what stands above it, ready to read; empty for the name of its section
 * @param text what is counted, ready to read
 */
public record DeskItem(DeskSection section, String heading, String text, Count count) {

	public DeskItem(DeskSection section, String text, Count count) {
		this(section, "", text, count);
	}

}
