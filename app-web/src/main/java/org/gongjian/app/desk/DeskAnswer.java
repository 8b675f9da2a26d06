package org.gongjian.app.desk;

import java.util.List;

/**
 * What a person has to do, as a program reads it.
 *
 * @param items the numbers of all sections, in the order of the page
 * @param returned the reports of all periods that were sent back
 * @param lately the reviews that were made lately
 */
record DeskAnswer(List<DeskItemAnswer> items, List<Desk.Returned> returned, List<Desk.Review> lately) {

	static DeskAnswer of(Desk desk) {
		return new DeskAnswer(desk.groups()
			.stream()
			.flatMap((group) -> group.items().stream().map((item) -> DeskItemAnswer.of(group, item)))
			.toList(), desk.returned(), desk.lately());
	}

	/**
	 * A number and the page of the list behind it, which has as many rows.
	 *
	 * @param heading what stands above it on the page
	 * @param address the page; its filters are those of the list for programs
	 */
	record DeskItemAnswer(DeskSection section, String heading, String text, long count, String address) {

		static DeskItemAnswer of(Desk.Group group, DeskItem item) {
			return new DeskItemAnswer(item.section(), group.name(), item.text(), item.count().number(),
					item.count().address());
		}

	}

}
