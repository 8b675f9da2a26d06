package org.gongjian.app.slip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.notice.People;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.domain.slip.KnownSlip;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipActor;
import org.gongjian.domain.slip.SlipCommand;
import org.gongjian.domain.slip.SlipEvents;
import org.gongjian.domain.slip.SlipMatter;
import org.gongjian.domain.slip.SlipRound;
import org.gongjian.domain.slip.SlipRules;
import org.gongjian.domain.slip.SlipRulesChange;
import org.gongjian.domain.slip.SlipRulesChanges;
import org.gongjian.domain.slip.SlipTable;
import org.gongjian.domain.slip.SupervisionSlip;
import org.gongjian.domain.slip.SupervisionSlips;
import org.gongjian.persistence.slip.SlipQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out the round of the rules for a district (督办核查). Rounds of a district, by
 * whichever node of the application, come one after the other; the second sees what the
 * first did and does nothing again.
 */
@Service
public class SlipRounds {

	/** A slip that was raised longer ago does not keep its matter from a new one. */
	private static final Duration REMEMBERED = Duration.ofDays(400);

	private final PlanStandings standings;

	private final PlanCalendars calendars;

	private final SupervisionSlips slips;

	private final HeldSlips held;

	private final SlipEvents events;

	private final SlipRulesChanges changes;

	private final SlipQueries queries;

	private final SlipWords words;

	private final SlipNews news;

	private final People people;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	SlipRounds(PlanStandings standings, PlanCalendars calendars, SupervisionSlips slips, HeldSlips held,
			SlipEvents events, SlipRulesChanges changes, SlipQueries queries, SlipWords words, SlipNews news,
			People people, Audit audit, Texts texts, Clock clock) {
		this.standings = standings;
		this.calendars = calendars;
		this.slips = slips;
		this.held = held;
		this.events = events;
		this.changes = changes;
		this.queries = queries;
		this.words = words;
		this.news = news;
		this.people = people;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	/** The round of today. */
	@Transactional
	public RoundOutcome run(UUID jurisdictionId) {
		this.slips.holdRaising(jurisdictionId);
		return this.texts.inLanguageOfPlans(() -> hold(jurisdictionId));
	}

	private RoundOutcome hold(UUID jurisdictionId) {
		Instant now = this.clock.instant();
		Scope whole = Scope.whole(jurisdictionId);
		Standing standing = this.standings.today(whole, this.standings.plans(whole));
		WorkingDays days = this.calendars.workingDays(jurisdictionId, now);
		SlipRules rules = rules(jurisdictionId);
		List<SlipMatter> matters = new SlipMatters(standing, days, rules, this.clock.getZone())
			.find(this.queries.findReturnedTwice(jurisdictionId));
		List<KnownSlip> known = this.slips.findKnown(jurisdictionId, now.minus(REMEMBERED));
		SlipRound round = SlipRound.on(standing.day(), days, rules, matters, known,
				Set.copyOf(this.slips.findUnreported(jurisdictionId)));
		AnsweringPeople people = this.people.of(jurisdictionId);
		int number = this.slips.findLatestNumber(jurisdictionId, standing.day().getYear());
		Map<UUID, SupervisionSlip> held = this.held.of(jurisdictionId, round);
		int closed = 0;
		for (UUID id : round.closed()) {
			closed += act(people, held.get(id), SlipAction.CLOSE, standing.day()).isPresent() ? 1 : 0;
		}
		int escalated = 0;
		for (SlipRound.Escalated step : round.escalated()) {
			Optional<SupervisionSlip> former = act(people, held.get(step.id()), SlipAction.ESCALATE, standing.day());
			if (former.isPresent()) {
				keep(people, former.get().escalatedTo(step.grade(), ++number, step.replyBy(), now, standing.day()));
				escalated++;
			}
		}
		for (SlipRound.Raised raised : round.raised()) {
			keep(people, new SupervisionSlip(jurisdictionId, raised.matter(), raised.grade(), ++number,
					this.words.of(raised.matter(), standing), raised.replyBy(), null, now, standing.day()));
		}
		return new RoundOutcome(round.raised().size(), escalated, closed);
	}

	/** Whether today is a day off, on which nothing is raised and nothing escalated. */
	@Transactional(readOnly = true)
	public boolean restsToday(UUID jurisdictionId) {
		return !this.calendars.workingDays(jurisdictionId, this.clock.instant()).isWorked(LocalDate.now(this.clock));
	}

	/** By which rules the district raises slips now. */
	@Transactional(readOnly = true)
	public SlipRules rules(UUID jurisdictionId) {
		return this.changes.findFirstByJurisdictionIdOrderByNumberDesc(jurisdictionId)
			.map(SlipRulesChange::rules)
			.orElseGet(SlipRules::usual);
	}

	/** Does it, unless somebody has acted on the slip since it was read. */
	private Optional<SupervisionSlip> act(AnsweringPeople people, @Nullable SupervisionSlip held, SlipAction action,
			LocalDate today) {
		SupervisionSlip slip = Objects.requireNonNull(held);
		String before = slip.state().name();
		boolean hasTime = action == SlipAction.ESCALATE && !slip.soFar().replyBy().isBefore(today);
		if (hasTime || !SlipTable.answer(slip.state(), action, Set.of(SlipActor.RULE)).isAllowed()) {
			return Optional.empty();
		}
		this.events.save(slip.carryOut(SlipCommand.ofRule(action, this.clock.instant(), today)));
		this.audit.noteRule(slip.jurisdictionId(), AuditAction.ACT_ON_SLIP, "SupervisionSlip", slip.id(),
				"SlipState." + before, "SlipState." + slip.state().name());
		this.news.tell(slip, action, people);
		return Optional.of(slip);
	}

	private void keep(AnsweringPeople people, SupervisionSlip slip) {
		SupervisionSlip kept = this.slips.save(slip);
		this.events.save(slip.raising());
		this.audit.noteRule(slip.jurisdictionId(), AuditAction.RAISE_SLIP, "SupervisionSlip", kept.id(), null,
				"SlipGrade." + slip.grade() + " " + slip.words());
		this.news.tell(slip, SlipAction.RAISE, people);
	}

}
