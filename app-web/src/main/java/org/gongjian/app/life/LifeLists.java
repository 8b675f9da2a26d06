package org.gongjian.app.life;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.life.LifeList.Show;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Option;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.life.ClosedRow;
import org.gongjian.persistence.life.LifeQueries;
import org.gongjian.persistence.life.RefusedRow;
import org.gongjian.persistence.life.UnsignedRow;
import org.gongjian.persistence.life.WaitingRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the lists of tasks that wait for a signature or a decision, or are closed.
 */
@Service
class LifeLists {

	private static final int ROWS = 100;

	private final LifeQueries queries;

	private final Actors actors;

	LifeLists(LifeQueries queries, Actors actors) {
		this.queries = queries;
		this.actors = actors;
	}

	/**
	 * A page of a list.
	 * @param wanted which; {@code null} for the one that is the person's first business
	 */
	@Transactional(readOnly = true)
	public LifeList list(CurrentAccount account, @Nullable Show wanted, @Nullable UUID unit, @Nullable Integer page) {
		boolean signs = account.may(Permission.REPORT_PROGRESS);
		Show show = (wanted != null) ? wanted : (signs ? Show.UNSIGNED : Show.WAITING);
		List<UnsignedRow> all = this.queries.findUnsigned(account.scope());
		List<UnsignedRow> unsigned = all.stream().filter((row) -> unit == null || row.unitId().equals(unit)).toList();
		List<WaitingRow> waiting = this.queries.findWaiting(account.scope());
		List<RefusedRow> refused = this.queries.findRefused(account.scope());
		List<ClosedRow> closed = this.queries.findClosed(account.scope());
		Map<Show, Integer> counts = new EnumMap<>(Map.of(Show.UNSIGNED, all.size(), Show.WAITING, waiting.size(),
				Show.REFUSED, refused.size(), Show.CLOSED, closed.size()));
		int rows = switch (show) {
			case UNSIGNED -> unsigned.size();
			case WAITING -> waiting.size();
			case REFUSED -> refused.size();
			case CLOSED -> closed.size();
		};
		int pages = Math.max(1, (rows + ROWS - 1) / ROWS);
		int at = Math.max(1, Math.min((page != null) ? page : 1, pages));
		List<Option> units = all.stream().map((row) -> new Option(row.unitId(), row.unit())).distinct().toList();
		return new LifeList(show, counts, unit, units, of(unsigned, at), of(waiting, at), of(refused, at),
				of(closed, at), signs, this.actors.isOffice(account), at, pages);
	}

	/** All tasks that the person's units have not signed for. */
	@Transactional(readOnly = true)
	public List<UUID> unsigned(CurrentAccount account, @Nullable UUID unit) {
		return this.queries.findUnsigned(account.scope())
			.stream()
			.filter((row) -> unit == null || row.unitId().equals(unit))
			.map(UnsignedRow::taskId)
			.distinct()
			.toList();
	}

	/** A part of what waits for a signature, for programs. */
	@Transactional(readOnly = true)
	public Slice<UnsignedRow> unsigned(CurrentAccount account, @Nullable UUID unit, Paging paging) {
		return paging.of(this.queries.findUnsigned(account.scope())
			.stream()
			.filter((row) -> unit == null || row.unitId().equals(unit))
			.toList(), (row) -> row.taskId() + " " + row.unitId());
	}

	/** A part of what waits for a decision, for programs. */
	@Transactional(readOnly = true)
	public Slice<WaitingRow> waiting(CurrentAccount account, Paging paging) {
		return paging.of(this.queries.findWaiting(account.scope()), (row) -> row.taskId().toString());
	}

	/** A part of what is closed, for programs. */
	@Transactional(readOnly = true)
	public Slice<ClosedRow> closed(CurrentAccount account, Paging paging) {
		return paging.of(this.queries.findClosed(account.scope()), (row) -> row.taskId().toString());
	}

	private static <T> List<T> of(List<T> rows, int page) {
		return rows.stream().skip((page - 1L) * ROWS).limit(ROWS).toList();
	}

}
