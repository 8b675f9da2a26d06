package org.gongjian.app.desk;

import java.util.List;

import org.gongjian.app.standing.Count;

/**
 * What a person has to do, and what happened lately.
 *
 * @param returned the reports of all periods that were sent back
 * @param hint what to do first where there is nothing else; the code of its text, empty
 * where there is
 */
public record Desk(List<Returned> returned, List<Group> groups, List<Review> lately, String hint) {

	/** A report that was sent back, and where it is mended. */
	public record Returned(String address, String period, String text, String unit) {

	}

	/** Things to do of one kind; its name is ready to read. */
	public record Group(String name, List<Item> items) {

	}

	/** A number of things to do, with the code of its text. */
	public record Item(String code, String light, Count count) {

	}

	/** A review that was made lately. */
	public record Review(String address, String text, String unit, String decision, String reason, String reviewer,
			String at) {

	}

}
