package org.gongjian.app.desk;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.review.ReviewQueue;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.persistence.desk.DeskQueries;
import org.gongjian.persistence.desk.ReviewRow;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the work desk of a person, by what they may do.
 */
@Service
class DeskService {

	private static final Limit LATELY = Limit.of(8);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final PlanStandings standings;

	private final DeskQueries queries;

	private final DeskItems items;

	private final ReviewQueue reviews;

	private final Texts texts;

	private final Clock clock;

	DeskService(PlanStandings standings, DeskQueries queries, DeskItems items, ReviewQueue reviews, Texts texts,
			Clock clock) {
		this.standings = standings;
		this.queries = queries;
		this.items = items;
		this.reviews = reviews;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Desk desk(CurrentAccount account) {
		List<Desk.Group> groups = new ArrayList<>();
		boolean reads = account.may(Permission.READ_LEDGER);
		Standing standing = this.standings.today(account.scope(),
				reads ? this.standings.plans(account.scope()) : List.of());
		List<Desk.Returned> returned = List.of();
		if (account.may(Permission.REPORT_PROGRESS)) {
			returned = this.items.returned(standing);
			groups.addAll(this.items.toFillIn(standing));
		}
		if (this.reviews.isOpenTo(account)) {
			groups.add(group("desk.review", this.items.toReview(this.reviews.count(account))));
		}
		if (reads && !standing.tasks().isEmpty()) {
			groups.add(group("desk.attention", this.items.attention(standing)));
		}
		if (account.may(Permission.MANAGE_PLANS) || account.may(Permission.MANAGE_ACCOUNTS)) {
			groups.add(group("desk.administration",
					this.items.administration(this.queries.findCounts(account.jurisdictionId()), account)));
		}
		List<Desk.Review> lately = reads
				? this.queries.findLatelyReviewed(account.scope(), LATELY).stream().map(this::review).toList()
				: List.of();
		return new Desk(returned, groups, lately, hint(account, reads && standing.tasks().isEmpty()));
	}

	private Desk.Group group(String code, List<Desk.Item> items) {
		return new Desk.Group(this.texts.of(code), items);
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
