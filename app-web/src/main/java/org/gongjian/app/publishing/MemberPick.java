package org.gongjian.app.publishing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Members of a collective word that were picked, not typed.
 *
 * @param all the kinds that were ticked as a whole
 * @param one the units that were ticked, by name
 * @param more one more name from the list of units
 */
record MemberPick(@Nullable Set<String> all, @Nullable Set<String> one, @Nullable String more) {

	/** What was picked. */
	Stream<String> names(List<MemberOffer> offers) {
		Stream<String> wholes = offers.stream()
			.filter((offer) -> isTicked(this.all, offer.kind().name()))
			.flatMap((offer) -> offer.names().stream());
		Stream<String> ones = offers.stream()
			.flatMap((offer) -> offer.names().stream())
			.filter((name) -> isTicked(this.one, name));
		return Stream.of(wholes, ones, Stream.ofNullable(this.more)).flatMap((part) -> part);
	}

	private static boolean isTicked(@Nullable Set<String> ticked, String what) {
		return ticked != null && ticked.contains(what);
	}

}
