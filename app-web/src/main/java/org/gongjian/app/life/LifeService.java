package org.gongjian.app.life;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeActor;
import org.gongjian.domain.life.LifeCommand;
import org.gongjian.domain.life.LifeEvent;
import org.gongjian.domain.life.LifeEvents;
import org.gongjian.domain.life.LifeFile;
import org.gongjian.domain.life.LifeFiles;
import org.gongjian.domain.life.LifeRefusal;
import org.gongjian.domain.life.LifeRefusedException;
import org.gongjian.domain.life.LifeUnits;
import org.gongjian.domain.life.TaskLife;
import org.gongjian.domain.life.TaskLives;
import org.gongjian.domain.life.TaskStep;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts on tasks. The task is held first, so of two who act at once the second sees what
 * the first did; the same thing done twice has one effect.
 */
@Service
class LifeService implements LifeEnding {

	/** Stands for no unit: the office acts for none. */
	private static final UUID NONE = new UUID(0, 0);

	private final TaskItems tasks;

	private final Assignments assignments;

	private final TaskLives lives;

	private final LifeEvents events;

	private final LifeFiles files;

	private final Actors actors;

	private final Audit audit;

	private final LifeNews news;

	private final Clock clock;

	LifeService(TaskItems tasks, Assignments assignments, TaskLives lives, LifeEvents events, LifeFiles files,
			Actors actors, Audit audit, LifeNews news, Clock clock) {
		this.tasks = tasks;
		this.assignments = assignments;
		this.lives = lives;
		this.events = events;
		this.files = files;
		this.actors = actors;
		this.audit = audit;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * Carries it out.
	 * @throws NotFoundException if there is no such task in scope
	 * @throws LifeRefusedException if it cannot be done now, or not by this person
	 */
	@Transactional
	public void act(CurrentAccount account, UUID taskId, LifeInput input) {
		TaskItem task = this.tasks.findForLife(account.jurisdictionId(), taskId).orElseThrow(NotFoundException::new);
		LifeUnits units = units(account, task);
		if (task.withdrawnIn() != null) {
			throw new LifeRefusedException(input.action(), LifeRefusal.IS_WITHDRAWN);
		}
		Acting acting = this.actors.of(account, units);
		List<LifeEvent> before = this.events.findByJurisdictionIdAndTaskIdOrderByNumber(account.jurisdictionId(),
				taskId);
		TaskStep step = step(input, before);
		for (UUID unit : unitsOf(input, acting, step)) {
			LifeCommand command = new LifeCommand(input.action(), acting.actors(), account.id(),
					(unit == NONE) ? null : unit, input.reason(), input.day(), input.about(), this.clock.instant());
			if (!isDone(before, command, input.files())) {
				this.news.tell(task, keep(task, command, step, input.files()), units, account.id());
			}
		}
	}

	@Override
	@Transactional
	public void withdraw(CurrentAccount account, List<UUID> taskIds) {
		for (UUID taskId : taskIds.stream().sorted().toList()) {
			TaskItem task = this.tasks.findForLife(account.jurisdictionId(), taskId).orElseThrow();
			keep(task, new LifeCommand(LifeAction.WITHDRAW, Set.of(LifeActor.AMENDMENT), account.id(), null, "", null,
					null, this.clock.instant()), null, List.of());
		}
	}

	/**
	 * A task is signed for by all units of the person at once, all else is done for one.
	 */
	private static List<UUID> unitsOf(LifeInput input, Acting acting, @Nullable TaskStep step) {
		LifeAction action = input.action();
		Set<UUID> own = acting.unitsFor(action);
		if (!action.isOfUnit() || own.isEmpty()) {
			return List.of(NONE);
		}
		UUID chosen = input.unitId();
		if (action == LifeAction.ADD_STEP) {
			return List.of((chosen != null) ? chosen : own.iterator().next());
		}
		if (step != null && step.unitId() != null && own.contains(step.unitId())) {
			return List.of(step.unitId());
		}
		if (chosen != null && !own.contains(chosen)) {
			throw new NotFoundException();
		}
		if (chosen != null) {
			return List.of(chosen);
		}
		return (action == LifeAction.SIGN) ? List.copyOf(own) : List.of(own.iterator().next());
	}

	private static @Nullable TaskStep step(LifeInput input, List<LifeEvent> events) {
		if (!input.action().endsStep()) {
			return null;
		}
		return TaskStep.of(events)
			.stream()
			.filter((known) -> input.about() != null && known.number() == input.about())
			.findFirst()
			.orElse(null);
	}

	private boolean isDone(List<LifeEvent> before, LifeCommand command, List<StoredFile> added) {
		if (command.action() == LifeAction.SIGN) {
			return before.stream()
				.anyMatch((event) -> event.action() == LifeAction.SIGN && event.unitId() != null
						&& event.unitId().equals(command.unitId()));
		}
		return !before.isEmpty() && command.repeats(before.get(before.size() - 1))
				&& hashes(added).equals(this.files
					.findByJurisdictionIdAndEventId(before.get(0).jurisdictionId(), before.get(before.size() - 1).id())
					.stream()
					.map((kept) -> kept.file().hash())
					.collect(Collectors.toSet()));
	}

	private static Set<String> hashes(List<StoredFile> files) {
		return files.stream().map(StoredFile::hash).collect(Collectors.toSet());
	}

	private LifeEvent keep(TaskItem task, LifeCommand command, @Nullable TaskStep step, List<StoredFile> added) {
		TaskLife life = this.lives.findByJurisdictionIdAndTaskId(task.jurisdictionId(), task.id())
			.orElseGet(() -> this.lives.save(new TaskLife(task)));
		LifeEvent event = this.events.save(life.carryOut(command, task, step));
		this.files.saveAll(added.stream().map((file) -> new LifeFile(event, file)).toList());
		String names = added.stream().map(StoredFile::name).collect(Collectors.joining(" "));
		this.audit.note(AuditAction.ACT_ON_TASK, "TaskItem", task.id(), event.from() + " " + event.dueBefore(),
				(event.action() + " " + event.to() + " " + event.dueAfter() + " " + event.reason() + " " + names)
					.strip());
		return event;
	}

	/**
	 * The units that have a part; of a task that ended, those that had one see it still.
	 */
	private LifeUnits units(CurrentAccount account, TaskItem task) {
		List<Assignment> parts = this.assignments
			.findByJurisdictionIdAndTaskIdOrderByPosition(task.jurisdictionId(), task.id())
			.stream()
			.filter((part) -> part.endedIn() == null || task.withdrawnIn() != null)
			.toList();
		if (!account.scope().whole() && parts.stream().noneMatch((part) -> account.scope().sees(part.unitId()))) {
			throw new NotFoundException();
		}
		Map<UUID, UnitRole> roles = new LinkedHashMap<>();
		parts.forEach((part) -> roles.put(part.unitId(), part.role()));
		return new LifeUnits(roles);
	}

}
