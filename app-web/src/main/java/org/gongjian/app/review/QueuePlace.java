package org.gongjian.app.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a report stands in the queue.
 *
 * @param before the report before it; {@code null} for none
 * @param after the report after it; {@code null} for none
 * @param place its place, from 1; 0 where it is not in the queue
 * @param all how many there are
 */
record QueuePlace(@Nullable UUID before, @Nullable UUID after, int place, int all) {

	static QueuePlace of(List<UUID> queue, UUID report) {
		int at = queue.indexOf(report);
		return new QueuePlace((at > 0) ? queue.get(at - 1) : null, (at + 1 < queue.size()) ? queue.get(at + 1) : null,
				at + 1, queue.size());
	}

}
