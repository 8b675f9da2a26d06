package org.gongjian.app.desk;

import java.util.List;

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

	/** Numbers below one heading, which is ready to read. */
	public record Group(String name, List<DeskItem> items) {

		/** Whether it stands alone in its row: it has a heading of its own. */
		public boolean wide() {
			return this.items.stream().noneMatch((item) -> item.heading().isEmpty());
		}

		/** The light of one of its numbers; empty at zero. */
		public String light(DeskItem item) {
			return (item.count().number() > 0) ? item.section().light() : "";
		}

	}

	/** A review that was made lately. */
	public record Review(String address, String text, String unit, String decision, String reason, String reviewer,
			String at) {

	}

}
