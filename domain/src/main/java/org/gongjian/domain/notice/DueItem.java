package org.gongjian.domain.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One thing that is due to a person.
 *
 * @param subject what it is about; the same is told once however many ways lead to it
 * @param words the unit and what it is to do
 * @param day until when
 * @param address the page of the application where it is done
 */
public record DueItem(DueKind kind, UUID subject, String words, LocalDate day,
		String address) implements Comparable<DueItem> {

	private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::kind)
		.thenComparing(DueItem::day)
		.thenComparing(DueItem::words)
		.thenComparing(DueItem::address);

	@Override
	public int compareTo(DueItem other) {
		return ORDER.compare(this, other);
	}

}
