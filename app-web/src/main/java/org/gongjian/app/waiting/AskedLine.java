package org.gongjian.app.waiting;

/**
 * A request to report late that waits for an answer, ready to read.
 */
public record AskedLine(String plan, String period, String unit, String task, String address, String reason, String by,
		String at) {

}
