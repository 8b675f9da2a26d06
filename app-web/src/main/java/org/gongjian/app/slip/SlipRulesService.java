package org.gongjian.app.slip;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipRules;
import org.gongjian.domain.slip.SlipRulesChange;
import org.gongjian.domain.slip.SlipRulesChanges;
import org.gongjian.domain.slip.SupervisionSlips;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the rules by which a district raises slips.
 */
@Service
class SlipRulesService {

	private final SlipRulesChanges changes;

	private final SupervisionSlips slips;

	private final SlipActors actors;

	private final Audit audit;

	private final Texts texts;

	private final Clock clock;

	SlipRulesService(SlipRulesChanges changes, SupervisionSlips slips, SlipActors actors, Audit audit, Texts texts,
			Clock clock) {
		this.changes = changes;
		this.slips = slips;
		this.actors = actors;
		this.audit = audit;
		this.texts = texts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public RulesForm form(UUID jurisdictionId) {
		return this.changes.findFirstByJurisdictionIdOrderByNumberDesc(jurisdictionId)
			.map((change) -> RulesForm.of(change.rules(), change.number()))
			.orElseGet(() -> RulesForm.of(SlipRules.usual(), 0));
	}

	/**
	 * Keeps changed rules.
	 * @param errors what is wrong with the form, by field; nothing is kept then
	 * @throws ChangedMeanwhileException if they were changed after the form was opened
	 */
	@Transactional
	public void change(CurrentAccount account, RulesForm form, Map<String, String> errors) {
		if (!this.actors.isOffice(account)) {
			throw new AccessDeniedException("Rules are the office's");
		}
		int near = days("nearDays", form.nearDays(), errors);
		int blue = days("blueDays", form.blueDays(), errors);
		int orange = days("orangeDays", form.orangeDays(), errors);
		int red = days("redDays", form.redDays(), errors);
		if (!errors.isEmpty()) {
			return;
		}
		SlipRules wanted = new SlipRules(near, form.nearDue(), form.overdue(), form.noReport(), form.returnedTwice(),
				form.limitBreached(), form.dutyDueSoon(), form.dutyMissed(), blue, orange, red);
		this.slips.holdRaising(account.jurisdictionId());
		SlipRulesChange last = this.changes.findFirstByJurisdictionIdOrderByNumberDesc(account.jurisdictionId())
			.orElse(null);
		SlipRules now = (last != null) ? last.rules() : SlipRules.usual();
		if (wanted.equals(now)) {
			return;
		}
		int number = (last != null) ? last.number() : 0;
		ChangedMeanwhileException.check((form.number() != null) ? form.number() : -1, number);
		SlipRulesChange change = this.changes.save(
				new SlipRulesChange(account.jurisdictionId(), number + 1, wanted, account.id(), this.clock.instant()));
		this.audit.note(AuditAction.CHANGE_SLIP_RULES, "SlipRules", change.id(), inWords(now), inWords(wanted));
	}

	private static String inWords(SlipRules rules) {
		String grades = Arrays.stream(SlipCause.values())
			.filter((cause) -> rules.first(cause) != null)
			.map((cause) -> "SlipCause." + cause + " SlipGrade." + rules.first(cause))
			.collect(Collectors.joining("; "));
		return grades + "; " + rules.nearDays() + "/" + rules.blueDays() + "/" + rules.orangeDays() + "/"
				+ rules.redDays();
	}

	private int days(String field, @Nullable String typed, Map<String, String> errors) {
		String days = (typed != null) ? typed.strip() : "";
		boolean number = days.matches("[0-9]{1,2}") && Integer.parseInt(days) >= 1
				&& Integer.parseInt(days) <= SlipRules.MOST_DAYS;
		if (!number) {
			errors.put(field, this.texts.of("slip.error.days", SlipRules.MOST_DAYS));
		}
		return number ? Integer.parseInt(days) : 1;
	}

}
