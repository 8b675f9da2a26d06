package org.gongjian.app.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.persistence.task.TaskQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page on which slips are raised, and checks what was typed into it.
 */
@Service
class SlipRaising {

	private final PlanStandings standings;

	private final TaskQueries tasks;

	private final SlipActors actors;

	private final SlipRounds rounds;

	private final PlanCalendars calendars;

	private final SlipReader reader;

	private final Texts texts;

	private final Clock clock;

	SlipRaising(PlanStandings standings, TaskQueries tasks, SlipActors actors, SlipRounds rounds,
			PlanCalendars calendars, SlipReader reader, Texts texts, Clock clock) {
		this.standings = standings;
		this.tasks = tasks;
		this.actors = actors;
		this.rounds = rounds;
		this.calendars = calendars;
		this.reader = reader;
		this.texts = texts;
		this.clock = clock;
	}

	/** The page with an empty form. */
	@Transactional(readOnly = true)
	public RaisePage blank(CurrentAccount account, @Nullable UUID taskId) {
		LocalDate day = this.rounds.rules(account.jurisdictionId())
			.replyBy(SlipGrade.BLUE, LocalDate.now(this.clock),
					this.calendars.workingDays(account.jurisdictionId(), this.clock.instant()));
		RaiseForm form = new RaiseForm(taskId, null, SlipGrade.BLUE, "", day.toString(), UUID.randomUUID());
		return page(account, form, Map.of());
	}

	@Transactional(readOnly = true)
	public RaisePage page(CurrentAccount account, RaiseForm form, Map<String, String> errors) {
		TaskStanding task = task(account, form.task());
		List<UnitPart> units = task.units();
		RaiseForm shown = (units.size() == 1) ? new RaiseForm(form.task(), Set.of(units.get(0).unitId()), form.grade(),
				form.words(), form.day(), form.once()) : form;
		return new RaisePage(task, units, shown, this.actors.isOffice(account), errors);
	}

	/**
	 * Checks a form.
	 * @return what it says; of no use where there are errors
	 */
	@Transactional(readOnly = true)
	public RaisedByHand check(CurrentAccount account, RaiseForm form, Map<String, String> errors) {
		TaskStanding task = task(account, form.task());
		Set<UUID> known = task.units().stream().map(UnitPart::unitId).collect(Collectors.toSet());
		Set<UUID> chosen = (form.unit() != null) ? new HashSet<>(form.unit()) : Set.of();
		if (!known.containsAll(chosen)) {
			throw new NotFoundException();
		}
		if (chosen.isEmpty() && !known.isEmpty()) {
			errors.put("unit", this.texts.of("slip.error.unit"));
		}
		if (form.grade() == null) {
			errors.put("grade", this.texts.of("slip.error.grade"));
		}
		String words = this.reader.words(form.words(), true, errors);
		LocalDate day = this.reader.day(form.day(), errors);
		return new RaisedByHand(task.task().id(), chosen, (form.grade() != null) ? form.grade() : SlipGrade.BLUE, words,
				day, (form.once() != null) ? form.once() : UUID.randomUUID());
	}

	private TaskStanding task(CurrentAccount account, @Nullable UUID taskId) {
		if (taskId == null) {
			throw new NotFoundException();
		}
		UUID planId = this.tasks.findSource(account.scope(), taskId).orElseThrow(NotFoundException::new).planId();
		return this.standings.plan(account.scope(), planId)
			.flatMap((plan) -> this.standings.today(account.scope(), List.of(plan)).task(taskId))
			.orElseThrow(NotFoundException::new);
	}

}
