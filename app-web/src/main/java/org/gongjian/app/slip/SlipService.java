package org.gongjian.app.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.notice.People;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipCommand;
import org.gongjian.domain.slip.SlipEvent;
import org.gongjian.domain.slip.SlipEvents;
import org.gongjian.domain.slip.SlipFile;
import org.gongjian.domain.slip.SlipFiles;
import org.gongjian.domain.slip.SlipKey;
import org.gongjian.domain.slip.SlipMatter;
import org.gongjian.domain.slip.SlipRefusal;
import org.gongjian.domain.slip.SlipRefusedException;
import org.gongjian.domain.slip.SupervisionSlip;
import org.gongjian.domain.slip.SupervisionSlips;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises slips by hand and acts on them. The slip is held first, so of two who act at
 * once the second sees what the first did; the same thing done twice has one effect.
 */
@Service
class SlipService {

	private final SupervisionSlips slips;

	private final SlipEvents events;

	private final SlipFiles files;

	private final TaskItems tasks;

	private final SlipActors actors;

	private final SlipNews news;

	private final People people;

	private final Audit audit;

	private final Clock clock;

	SlipService(SupervisionSlips slips, SlipEvents events, SlipFiles files, TaskItems tasks, SlipActors actors,
			SlipNews news, People people, Audit audit, Clock clock) {
		this.slips = slips;
		this.events = events;
		this.files = files;
		this.tasks = tasks;
		this.actors = actors;
		this.news = news;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Carries it out.
	 * @throws NotFoundException if there is no such slip in scope
	 * @throws SlipRefusedException if it cannot be done now, or not by this person
	 */
	@Transactional
	public void act(CurrentAccount account, UUID id, SlipInput input) {
		SupervisionSlip slip = this.slips.findForChange(account.jurisdictionId(), id)
			.filter((found) -> isSeen(account, found))
			.orElseThrow(NotFoundException::new);
		SlipCommand command = new SlipCommand(input.action(), this.actors.of(account, slip.unitId()), account.id(),
				input.words(), input.day(), input.about(), this.clock.instant(), LocalDate.now(this.clock));
		List<SlipEvent> before = this.events.findByJurisdictionIdAndSlipIdOrderByNumber(account.jurisdictionId(), id);
		if (!before.isEmpty() && isDone(before.get(before.size() - 1), command, input.files())) {
			return;
		}
		String former = "SlipState." + slip.state();
		SlipEvent event = this.events.save(slip.carryOut(command));
		this.files.saveAll(input.files().stream().map((file) -> new SlipFile(event, file)).toList());
		String names = input.files().stream().map(StoredFile::name).collect(Collectors.joining(" "));
		this.audit.note(AuditAction.ACT_ON_SLIP, "SupervisionSlip", id, former,
				("SlipAction." + input.action() + " SlipState." + slip.state() + " " + input.words() + " " + names)
					.strip());
		this.news.tell(slip, input.action(), this.people.of(account.jurisdictionId()));
	}

	private boolean isDone(SlipEvent last, SlipCommand command, List<StoredFile> added) {
		return command.repeats(last) && hashes(added.stream())
			.equals(hashes(this.files.findByJurisdictionIdAndEventId(last.jurisdictionId(), last.id())
				.stream()
				.map(SlipFile::file)));
	}

	private static Set<String> hashes(Stream<StoredFile> files) {
		return files.map(StoredFile::hash).collect(Collectors.toSet());
	}

	/**
	 * Raises a slip for each unit.
	 * @return the slips; also where the same form has raised them before
	 * @throws NotFoundException if there is no such task
	 * @throws SlipRefusedException if the person is not of the office, or the form has
	 * raised other slips
	 */
	@Transactional
	public List<UUID> raise(CurrentAccount account, RaisedByHand wanted) {
		if (!this.actors.isOffice(account)) {
			throw new SlipRefusedException(SlipAction.RAISE, SlipRefusal.OFFICE_ONLY);
		}
		this.slips.holdRaising(account.jurisdictionId());
		TaskItem task = this.tasks.findByJurisdictionIdAndId(account.jurisdictionId(), wanted.taskId())
			.filter((found) -> found.withdrawnIn() == null)
			.orElseThrow(NotFoundException::new);
		Set<@Nullable UUID> units = wanted.units().isEmpty() ? Collections.singleton(null)
				: new TreeSet<>(wanted.units());
		List<UUID> raised = new ArrayList<>();
		for (UUID unit : units) {
			SlipKey key = SlipKey.byHand(wanted.once(), unit, LocalDate.now(this.clock));
			Optional<SupervisionSlip> there = this.slips.findBySubject(account.jurisdictionId(), key.subject());
			raised
				.add(there.map((slip) -> same(slip, wanted)).orElseGet(() -> raise(account, wanted, task, unit, key)));
		}
		return raised;
	}

	private static UUID same(SupervisionSlip slip, RaisedByHand wanted) {
		if (!slip.words().equals(wanted.words()) || slip.grade() != wanted.grade()) {
			throw new SlipRefusedException(SlipAction.RAISE, SlipRefusal.CHANGED_MEANWHILE);
		}
		return slip.id();
	}

	private UUID raise(CurrentAccount account, RaisedByHand wanted, TaskItem task, @Nullable UUID unit, SlipKey key) {
		LocalDate today = LocalDate.now(this.clock);
		SlipMatter matter = new SlipMatter(key, task.planId(), task.id(), unit, null, null, today);
		int number = this.slips.findLatestNumber(account.jurisdictionId(), today.getYear()) + 1;
		SupervisionSlip slip = new SupervisionSlip(account.jurisdictionId(), matter, wanted.grade(), number,
				wanted.words(), wanted.replyBy(), account.id(), this.clock.instant(), today);
		this.slips.save(slip);
		this.events.save(slip.raising());
		this.audit.note(AuditAction.RAISE_SLIP, "SupervisionSlip", slip.id(), null,
				"SlipGrade." + slip.grade() + " " + slip.words());
		this.news.tell(slip, SlipAction.RAISE, this.people.of(account.jurisdictionId()));
		return slip.id();
	}

	private static boolean isSeen(CurrentAccount account, SupervisionSlip slip) {
		UUID unit = slip.unitId();
		return account.scope().whole() || (unit != null && account.scope().sees(unit));
	}

}
