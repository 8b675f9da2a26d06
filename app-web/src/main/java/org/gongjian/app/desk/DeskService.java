package org.gongjian.app.desk;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.ReturnedReport;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.PeriodText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.persistence.desk.DeskQueries;
import org.gongjian.persistence.desk.ReviewRow;
import org.gongjian.persistence.standing.TaskRow;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the work desk of a person: what every feature has for them, section by section.
 */
@Service
class DeskService {

	private static final Limit LATELY = Limit.of(8);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final PlanStandings standings;

	private final DeskQueries queries;

	private final List<DeskPart> parts;

	private final PeriodText periods;

	private final Texts texts;

	private final Clock clock;

	DeskService(PlanStandings standings, DeskQueries queries, List<DeskPart> parts, PeriodText periods, Texts texts,
			Clock clock) {
		this.standings = standings;
		this.queries = queries;
		this.parts = parts;
		this.periods = periods;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Desk desk(CurrentAccount account) {
		boolean reads = account.may(Permission.READ_LEDGER);
		Standing standing = this.standings.today(account.scope(),
				reads ? this.standings.plans(account.scope()) : List.of());
		List<Desk.Returned> returned = account.may(Permission.REPORT_PROGRESS)
				? standing.returned().stream().map(this::returned).toList() : List.of();
		List<Desk.Review> lately = reads
				? this.queries.findLatelyReviewed(account.scope(), LATELY).stream().map(this::review).toList()
				: List.of();
		return new Desk(returned,
				groups(new DeskFacts(account, standing, this.queries.count(account.scope(), account.id()))), lately,
				hint(account, reads && standing.tasks().isEmpty()));
	}

	/** The numbers by section, those below one heading together. */
	private List<Desk.Group> groups(DeskFacts facts) {
		Map<String, List<DeskItem>> byHeading = this.parts.stream()
			.flatMap((part) -> part.of(facts).stream())
			.sorted(Comparator.comparing(DeskItem::section))
			.collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
		return byHeading.entrySet().stream().map((group) -> new Desk.Group(group.getKey(), group.getValue())).toList();
	}

	private String heading(DeskItem item) {
		return item.heading().isEmpty() ? this.texts.of(item.section()) : item.heading();
	}

	private Desk.Returned returned(ReturnedReport report) {
		TaskRow task = report.task().task();
		String text = (task.number() != null) ? task.number() + ". " + task.text() : task.text();
		return new Desk.Returned(report.address(), this.periods.of(report.period()), text, report.part().unit());
	}

	private static String hint(CurrentAccount account, boolean nothingToRead) {
		if (account.may(Permission.MANAGE_PLANS)) {
			return nothingToRead ? "desk.hint.import" : "";
		}
		if (nothingToRead) {
			return "desk.hint.wait";
		}
		if (account.may(Permission.GRANT_ROLES)) {
			return "desk.hint.roles";
		}
		return account.may(Permission.READ_AUDIT_LOG) ? "desk.hint.audit" : "";
	}

	/** What it came to; ENDORSED for an approval that is followed by another. */
	private static String decision(ReviewRow row) {
		return (row.first() && row.decision() == ReviewDecision.APPROVED) ? ReportStatus.ENDORSED.name()
				: row.decision().name();
	}

	private Desk.Review review(ReviewRow row) {
		String number = (row.number() != null) ? row.number() + ". " : "";
		return new Desk.Review("/tasks/" + row.taskId(), number + row.text(), row.unit(), decision(row), row.reason(),
				row.reviewer(), MINUTE.format(row.decidedAt().atZone(this.clock.getZone())));
	}

}
