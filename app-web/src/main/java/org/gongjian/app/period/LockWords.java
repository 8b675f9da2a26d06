package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.period.LockState;
import org.gongjian.domain.period.PeriodLock;
import org.gongjian.domain.period.PermitRequest;
import org.gongjian.domain.period.PermitRequests;
import org.gongjian.domain.period.PlanPeriod;
import org.gongjian.domain.period.ReportingPermit;
import org.gongjian.domain.period.Writability;
import org.gongjian.domain.task.Assignment;
import org.gongjian.persistence.period.PeriodQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says why a report may not be written.
 */
@Component
public class LockWords {

	private final PeriodQueries queries;

	private final PermitRequests requests;

	private final PeriodText periods;

	private final Texts texts;

	private final Clock clock;

	LockWords(PeriodQueries queries, PermitRequests requests, PeriodText periods, Texts texts, Clock clock) {
		this.queries = queries;
		this.requests = requests;
		this.periods = periods;
		this.texts = texts;
		this.clock = clock;
	}

	/** What stands on the page of a report; {@code null} while its period is open. */
	@Transactional(readOnly = true)
	public @Nullable LockNotice notice(Assignment assignment, Writability writability) {
		if (!writability.lock().isLocked()) {
			return null;
		}
		UUID jurisdictionId = assignment.jurisdictionId();
		LocalDate start = writability.period().start();
		List<PermitRequest> waiting = this.requests.findOpen(jurisdictionId, assignment.id(), start);
		return new LockNotice(writability.isWritable(LocalDate.now(this.clock)),
				why(new PlanPeriod(jurisdictionId, assignment.planId(), start), writability), permit(writability),
				waiting.isEmpty() ? null : waiting.get(0).reason(), ask(jurisdictionId));
	}

	/** Why the period is locked, since when and by whom. */
	@Transactional(readOnly = true)
	public String why(PlanPeriod of, Writability writability) {
		return why(of.jurisdictionId(), this.periods.of(writability.period()), writability.lock());
	}

	String why(UUID jurisdictionId, String period, LockState lock) {
		PeriodLock byHand = lock.byHand();
		if (byHand != null) {
			String by = this.queries.findDecider(jurisdictionId, byHand.id());
			return this.texts.of("period.locked.BY_HAND", period, by, String.valueOf(lock.since()), byHand.reason());
		}
		return this.texts.of("period.locked." + lock.cause(), period, String.valueOf(lock.since()));
	}

	/** Those who lock periods and permit late reports. */
	@Transactional(readOnly = true)
	public List<String> ask(UUID jurisdictionId) {
		List<String> office = this.queries.findNamesWith(jurisdictionId, Set.of(Role.OFFICE_REVIEWER));
		return office.isEmpty() ? this.queries.findNamesWith(jurisdictionId, Set.of(Role.PLAN_ADMINISTRATOR)) : office;
	}

	private @Nullable String permit(Writability writability) {
		if (writability.reopened()) {
			return this.texts.of("period.permit.reopened");
		}
		ReportingPermit permit = writability.permit();
		if (permit == null) {
			return null;
		}
		boolean over = permit.until() != null && !permit.allows(LocalDate.now(this.clock));
		return this.texts.of("period.permit." + (over ? "OVER" : permit.decision().name()), permit.reason(),
				String.valueOf(permit.until()));
	}

}
