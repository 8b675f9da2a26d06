package org.gongjian.app.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Option;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.persistence.slip.SlipCount;
import org.gongjian.persistence.slip.SlipLine;
import org.gongjian.persistence.slip.SlipPlace;
import org.gongjian.persistence.slip.SlipQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lists of slips.
 */
@Service
class SlipLists {

	private static final int ROWS = 100;

	private final SlipQueries queries;

	private final SlipActors actors;

	private final Clock clock;

	SlipLists(SlipQueries queries, SlipActors actors, Clock clock) {
		this.queries = queries;
		this.actors = actors;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public SlipList list(CurrentAccount account, SlipFilter filter) {
		Page<SlipLine> found = this.queries.find(account.scope(), filter.grades(), filter.shown().states(),
				filter.causes(), filter.unit(), filter.plan(), filter.task(), PageRequest.of(filter.pageIndex(), ROWS));
		List<SlipCount> counts = this.queries.count(account.scope(), filter.grades(), filter.causes(), filter.unit(),
				filter.plan(), filter.task());
		List<SlipPlace> places = this.queries.findPlaces(account.scope());
		return new SlipList(filter, tabs(filter, counts),
				places.stream().map((place) -> new Option(place.planId(), place.plan())).distinct().toList(),
				places.stream().map(SlipLists::unit).filter(Objects::nonNull).distinct().toList(), found.getContent(),
				this.actors.isOffice(account), LocalDate.now(this.clock), found.getTotalElements(),
				found.getNumber() + 1, Math.max(1, found.getTotalPages()));
	}

	/** A part of the slips in the order in which they were raised, for programs. */
	@Transactional(readOnly = true)
	public Slice<SlipLine> slice(CurrentAccount account, SlipFilter filter, Paging paging) {
		Set<SlipState> states = filter.states();
		List<SlipLine> rows = this.queries.findAfter(account.scope(), paging.afterId(), filter.grades(), states,
				filter.causes(), filter.unit(), filter.plan(), filter.task(), Limit.of(paging.most() + 1));
		long total = this.queries
			.count(account.scope(), filter.grades(), filter.causes(), filter.unit(), filter.plan(), filter.task())
			.stream()
			.filter((count) -> states.contains(count.state()))
			.mapToLong(SlipCount::number)
			.sum();
		return paging.found(rows, (line) -> line.id().toString(), total);
	}

	private static List<SlipList.Tab> tabs(SlipFilter filter, List<SlipCount> counts) {
		return Arrays.stream(SlipShow.values())
			.map((show) -> new SlipList.Tab(show, filter.showing(show),
					counts.stream()
						.filter((count) -> show.states().contains(count.state()))
						.mapToLong(SlipCount::number)
						.sum(),
					show == filter.shown()))
			.toList();
	}

	private static @Nullable Option unit(SlipPlace place) {
		return (place.unitId() != null && place.unit() != null) ? new Option(place.unitId(), place.unit()) : null;
	}

}
