package org.gongjian.app.period;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.gongjian.domain.period.SpecialDay;
import org.gongjian.domain.period.SpecialDays;
import org.gongjian.domain.period.WorkingDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers on which days districts work. What a district says about days is only ever
 * added to, so as many sayings are the same sayings: whoever asks brings their number
 * along, and another number than the remembered one makes them be read again.
 */
@Component
public class KnownDays {

	private final SpecialDays days;

	private final Clock clock;

	private final Map<UUID, Known> known = new ConcurrentHashMap<>();

	KnownDays(SpecialDays days, Clock clock) {
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Which days a district works on now.
	 * @param count how many days it has said something about so far
	 */
	@Transactional(readOnly = true)
	public WorkingDays of(UUID jurisdictionId, long count) {
		return of(jurisdictionId, count, this.clock.instant());
	}

	/**
	 * Which days a district was to work on at a moment. What is remembered is the latest
	 * that was asked for.
	 * @param count how many days it had said something about up to then
	 */
	@Transactional(readOnly = true)
	public WorkingDays of(UUID jurisdictionId, long count, Instant moment) {
		if (count == 0) {
			return WorkingDays.shipped();
		}
		Known remembered = this.known.get(jurisdictionId);
		if (remembered != null && remembered.count() == count) {
			return remembered.days();
		}
		List<SpecialDay> said = this.days.findUpTo(jurisdictionId, moment);
		WorkingDays days = WorkingDays.with(said);
		this.known.compute(jurisdictionId, (district, before) -> (before != null && before.count() > said.size())
				? before : new Known(said.size(), days));
		return days;
	}

	private record Known(long count, WorkingDays days) {

	}

}
