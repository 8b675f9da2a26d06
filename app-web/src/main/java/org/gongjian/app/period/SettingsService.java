package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.PeriodText;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.period.DatedRule;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanRhythm;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SettingsChange;
import org.gongjian.domain.plan.SettingsChanges;
import org.gongjian.persistence.plan.SettingsQueries;
import org.gongjian.persistence.plan.SettingsRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and changes how a plan is reported on. A change holds from a period on; deadlines
 * and lateness of earlier ones stay as they were.
 */
@Service
class SettingsService {

	private static final int SHOWN_DEADLINES = 6;

	private final Plans plans;

	private final PlanCalendars calendars;

	private final SettingsChanges changes;

	private final SettingsQueries queries;

	private final SettingsText words;

	private final PeriodText periods;

	private final MomentText moments;

	private final Audit audit;

	private final Clock clock;

	SettingsService(Plans plans, PlanCalendars calendars, SettingsChanges changes, SettingsQueries queries,
			SettingsText words, PeriodText periods, MomentText moments, Audit audit, Clock clock) {
		this.plans = plans;
		this.calendars = calendars;
		this.changes = changes;
		this.queries = queries;
		this.words = words;
		this.periods = periods;
		this.moments = moments;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public SettingsPage page(CurrentAccount account, UUID planId) {
		Plan plan = find(account, planId);
		PlanRhythm rhythm = this.calendars.rhythmOf(plan);
		ReportingCalendar calendar = this.calendars.of(plan);
		LocalDate today = LocalDate.now(this.clock);
		List<SettingsPage.Choice> choices = Arrays.stream(PeriodKind.values())
			.flatMap((kind) -> calendar.changePoints(kind, today)
				.stream()
				.map((period) -> new SettingsPage.Choice(kind, period.start(), this.periods.of(period))))
			.toList();
		return new SettingsPage(planId, plan.title(), this.words.of(rhythm.from(calendar.currentOn(today).start())),
				choices, history(account, planId, rhythm), rhythm.changes().size());
	}

	/** The settings that the last change left behind. */
	@Transactional(readOnly = true)
	public SettingsForm form(CurrentAccount account, UUID planId) {
		PlanRhythm rhythm = this.calendars.rhythmOf(find(account, planId));
		return SettingsForm.of(rhythm.latest(), rhythm.changes().size());
	}

	/** The next deadlines, with settings that would hold from a period on. */
	@Transactional(readOnly = true)
	public List<SettingsPage.Deadline> preview(CurrentAccount account, UUID planId, PlanSettings settings,
			LocalDate from) {
		Plan plan = find(account, planId);
		PlanRhythm rhythm = this.calendars.rhythmOf(plan);
		List<DatedRule> rules = new ArrayList<>(rhythm.changes()
			.stream()
			.map((change) -> new DatedRule(change.holdsFrom(), change.settings().rule()))
			.toList());
		rules.add(new DatedRule(from, settings.rule()));
		ReportingCalendar calendar = new ReportingCalendar(rhythm.first().rule(), rhythm.firstDay(), rhythm.lastDay(),
				rules, this.calendars.workingDays(account.jurisdictionId(), this.clock.instant()));
		return deadlines(calendar);
	}

	/** The next deadlines as the settings are. */
	@Transactional(readOnly = true)
	public List<SettingsPage.Deadline> deadlines(CurrentAccount account, UUID planId) {
		return deadlines(this.calendars.of(find(account, planId)));
	}

	/** Whether settings with periods of this length may hold from a day on. */
	@Transactional(readOnly = true)
	public boolean mayHoldFrom(CurrentAccount account, UUID planId, PeriodKind kind, LocalDate from) {
		ReportingPeriod period = ReportingPeriod.of(kind, from);
		return period.start().equals(from)
				&& this.calendars.of(find(account, planId)).mayChangeFrom(period, LocalDate.now(this.clock));
	}

	/**
	 * Keeps settings that hold from a period on; the same twice have one effect.
	 * @param number how many changes the person has seen
	 * @throws ChangedMeanwhileException if there are more
	 */
	@Transactional
	public void change(CurrentAccount account, UUID planId, PlanSettings settings, LocalDate from, int number) {
		Plan plan = this.plans.findForChange(account.jurisdictionId(), planId).orElseThrow(NotFoundException::new);
		PlanRhythm rhythm = this.calendars.rhythmOf(plan);
		int last = rhythm.changes().size();
		if (last > 0 && rhythm.changes().get(last - 1).holdsFrom().equals(from) && rhythm.latest().equals(settings)) {
			return;
		}
		ChangedMeanwhileException.check(number, last);
		SettingsChange kept = this.changes
			.save(new SettingsChange(plan, last + 1, from, settings, account.id(), this.clock.instant()));
		this.audit.note(AuditAction.CHANGE_PLAN_SETTINGS, "SettingsChange", kept.id(), this.words.of(rhythm.from(from)),
				from + ": " + this.words.of(settings));
	}

	private List<SettingsPage.Deadline> deadlines(ReportingCalendar calendar) {
		LocalDate today = LocalDate.now(this.clock);
		return calendar.periods()
			.stream()
			.filter((period) -> !calendar.isClosed(period, today))
			.limit(SHOWN_DEADLINES)
			.map((period) -> new SettingsPage.Deadline(this.periods.of(period), period.end(),
					calendar.deadlineOf(period), calendar.graceEndOf(period),
					(calendar.lockedFrom(period) != null) ? String.valueOf(calendar.lockedFrom(period)) : ""))
			.toList();
	}

	private List<SettingsPage.Change> history(CurrentAccount account, UUID planId, PlanRhythm rhythm) {
		List<SettingsPage.Change> history = new ArrayList<>();
		PlanSettings before = rhythm.first();
		for (SettingsRow row : this.queries.findAll(account.jurisdictionId(), planId)) {
			ReportingPeriod from = ReportingPeriod.of(row.settings().rule().kind(), row.holdsFrom());
			history.add(new SettingsPage.Change(this.moments.of(row.at()), row.by(), this.periods.of(from),
					this.words.of(before), this.words.of(row.settings())));
			before = row.settings();
		}
		Collections.reverse(history);
		return history;
	}

	private Plan find(CurrentAccount account, UUID planId) {
		return this.plans.findByJurisdictionIdAndId(account.jurisdictionId(), planId)
			.orElseThrow(NotFoundException::new);
	}

}
