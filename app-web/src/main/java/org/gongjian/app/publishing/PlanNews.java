package org.gongjian.app.publishing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.notice.People;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.ledger.TaskChanges;
import org.gongjian.domain.ledger.TaskRoles;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.NoticeKind;
import org.gongjian.domain.notice.Notices;
import org.gongjian.domain.plan.Plan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who answers for units in the application what a text of a plan that was just
 * published means for their tasks. Who answers for several units is told once.
 */
@Component
public class PlanNews {

	private static final int LONGEST_TITLE = 60;

	private final Notices notices;

	private final People people;

	private final Texts texts;

	private final Clock clock;

	PlanNews(Notices notices, People people, Texts texts, Clock clock) {
		this.notices = notices;
		this.people = people;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Tells of the latest text, in the transaction that publishes it.
	 * @param before who had a part in the tasks; nobody before the first text
	 * @param after who has a part now
	 * @param changed the tasks that ask for something else now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Plan plan, TaskRoles before, TaskRoles after, Set<UUID> changed) {
		AnsweringPeople answering = this.people.of(plan.jurisdictionId());
		Set<UUID> units = new HashSet<>(before.units());
		units.addAll(after.units());
		units.removeIf((unit) -> before.changes(Set.of(unit), after, changed).isNothing());
		Map<UUID, Set<UUID>> told = new LinkedHashMap<>();
		units.forEach((unit) -> answering.of(unit)
			.forEach((account) -> told.computeIfAbsent(account, (none) -> new HashSet<>()).add(unit)));
		told.forEach((account, own) -> tell(plan, account, own, isFromOneOf(answering, account, own),
				before.changes(own, after, changed)));
	}

	private static boolean isFromOneOf(AnsweringPeople answering, UUID account, Set<UUID> units) {
		return answering.people()
			.stream()
			.anyMatch((person) -> person.accountId().equals(account) && person.unitId() != null
					&& units.contains(person.unitId()));
	}

	private void tell(Plan plan, UUID account, Set<UUID> units, boolean own, TaskChanges changes) {
		int revision = plan.latestRevision().number();
		boolean first = revision == 1;
		String who = own ? this.texts.ofRecord("publishing.news.own")
				: this.texts.ofRecord("publishing.news.others", String.valueOf(units.size()));
		String what = first ? String.valueOf(changes.added()) : inWords(changes);
		String words = this.texts.ofRecord(first ? "publishing.news.first" : "publishing.news.amended",
				PlainText.beginning(plan.title(), LONGEST_TITLE), who, what, String.valueOf(revision));
		ListAddress address = first ? ListAddress.of("/life").with("show", "UNSIGNED")
				: ListAddress.of("/plans/" + plan.id() + "/revisions/" + revision)
					.with("unit", (units.size() == 1) ? units.iterator().next() : null);
		this.notices.save(new Notice(plan.jurisdictionId(), account, NoticeKind.PLAN,
				"plan " + plan.id() + " " + revision, words, address.toString(), this.clock.instant()));
	}

	private String inWords(TaskChanges changes) {
		List<String> parts = new ArrayList<>();
		add(parts, "publishing.news.added", changes.added());
		add(parts, "publishing.news.changed", changes.changed());
		add(parts, "publishing.news.ended", changes.ended());
		return String.join("、", parts);
	}

	private void add(List<String> parts, String code, int number) {
		if (number > 0) {
			parts.add(this.texts.ofRecord(code, String.valueOf(number)));
		}
	}

}
