package org.gongjian.app.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeActor;
import org.gongjian.domain.life.LifeAnswer;
import org.gongjian.domain.life.LifeRefusal;
import org.gongjian.domain.life.LifeTable;
import org.gongjian.persistence.task.TaskQueries;
import org.gongjian.persistence.task.TaskSource;
import org.gongjian.persistence.unit.UnitQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the pages on which something is done to a task.
 */
@Service
class LifePages {

	private final PlanStandings standings;

	private final TaskQueries tasks;

	private final UnitQueries units;

	private final LifePanels panels;

	private final LifeWarnings warnings;

	private final Texts texts;

	private final Clock clock;

	LifePages(PlanStandings standings, TaskQueries tasks, UnitQueries units, LifePanels panels, LifeWarnings warnings,
			Texts texts, Clock clock) {
		this.standings = standings;
		this.tasks = tasks;
		this.units = units;
		this.panels = panels;
		this.warnings = warnings;
		this.texts = texts;
		this.clock = clock;
	}

	/** What speaks against closing a task. */
	@Transactional(readOnly = true)
	public List<String> warnings(CurrentAccount account, UUID taskId) {
		return this.warnings.of(task(account, taskId));
	}

	/** The page on which the application that waits is decided on. */
	@Transactional(readOnly = true)
	public LifePage decision(CurrentAccount account, UUID taskId) {
		return page(account, taskId, null, TypedLife.nothing(), Map.of());
	}

	/**
	 * The page on which this is done.
	 * @param typed what was typed before, if anything
	 * @param errors what was wrong with it, by field
	 */
	@Transactional(readOnly = true)
	public LifePage page(CurrentAccount account, UUID taskId, @Nullable LifeAction action, TypedLife typed,
			Map<String, String> errors) {
		TaskStanding task = task(account, taskId);
		LifeReading life = this.panels.read(account, task.task());
		LifePanel panel = this.panels.panel(account, task, life, LocalDate.now(this.clock));
		Acting acting = this.panels.acting(account, task);
		boolean decides = action == null || action.isDecision();
		List<LifeAction> wanted = decides ? decisions(panel) : List.of(action);
		LifeRefusal refusal = wanted.isEmpty() ? LifeRefusal.NOTHING_ASKED
				: refusal(account, wanted.get(0), panel, acting, life);
		StepLine step = life.steps()
			.stream()
			.filter((known) -> action != null && action.endsStep() && typed.about() != null
					&& known.number() == typed.about())
			.findFirst()
			.orElse(null);
		List<String> warned = isOfCloseOut(wanted) ? this.warnings.of(task) : List.of();
		List<LifeForm> forms = (refusal != null) ? List.of()
				: wanted.stream()
					.map((one) -> form(one, panel, choices(account, one, acting), warned,
							(one == action) ? typed : TypedLife.nothing(), (one == action) ? errors : Map.of()))
					.toList();
		return new LifePage(taskId, task, panel, life, step, warned, forms,
				(refusal != null) ? this.texts.of(refusal) : null);
	}

	private static boolean isOfCloseOut(List<LifeAction> actions) {
		return actions.contains(LifeAction.ASK_CLOSE_OUT) || actions.contains(LifeAction.ACCEPT_CLOSE_OUT);
	}

	private static List<LifeAction> decisions(LifePanel panel) {
		return Arrays.stream(LifeAction.values())
			.filter((action) -> action.isDecision()
					&& LifeTable.answer(panel.state(), action, Set.of(LifeActor.OFFICE_REVIEWER)).isAllowed())
			.toList();
	}

	private static @Nullable LifeRefusal refusal(CurrentAccount account, LifeAction action, LifePanel panel,
			Acting acting, LifeReading life) {
		LifeAnswer answer = LifeTable.answer(panel.state(), action, acting.actors());
		LifeLine asked = panel.asked();
		if (answer.isAllowed() && action.isDecision() && asked != null
				&& asked.row().accountId().equals(account.id())) {
			return LifeRefusal.OWN_REQUEST;
		}
		boolean open = action == LifeAction.ASK_CLOSE_OUT && life.steps().stream().anyMatch(StepLine::isOpen);
		return (answer.isAllowed() && open) ? LifeRefusal.STEPS_OPEN : answer.refusal();
	}

	private LifeForm form(LifeAction action, LifePanel panel, List<Option> units, List<String> warned, TypedLife typed,
			Map<String, String> errors) {
		LifeLine asked = panel.asked();
		Integer about = (asked != null && (action.isDecision() || action == LifeAction.TAKE_BACK))
				? Integer.valueOf(asked.row().number()) : typed.about();
		String proposed = (action == LifeAction.GRANT_EXTENSION && asked != null && asked.row().day() != null)
				? asked.row().day().toString() : "";
		return new LifeForm(action, about, (typed.reason() != null) ? typed.reason() : "",
				(typed.day() != null) ? typed.day() : proposed, typed.unit(), units,
				(action == LifeAction.ASK_CLOSE_OUT) ? warned : List.of(), Boolean.TRUE.equals(typed.confirmed()),
				errors);
	}

	private List<Option> choices(CurrentAccount account, LifeAction action, Acting acting) {
		if (action != LifeAction.ADD_STEP) {
			return List.of();
		}
		Set<UUID> own = acting.answering();
		return this.units.findAll(account.jurisdictionId())
			.stream()
			.map((unit) -> new Option(unit.id(), unit.shortName()))
			.sorted(Comparator.comparing((Option unit) -> !own.contains(unit.id())))
			.toList();
	}

	private TaskStanding task(CurrentAccount account, UUID taskId) {
		TaskSource source = this.tasks.findSource(account.scope(), taskId).orElseThrow(NotFoundException::new);
		return Optional.of(source.planId())
			.flatMap((plan) -> this.standings.plan(account.scope(), plan))
			.flatMap((plan) -> this.standings.withPast(account.scope(), plan).task(taskId))
			.orElseThrow(NotFoundException::new);
	}

}
