package org.gongjian.app.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.DutyRecord;
import org.gongjian.domain.duty.DutyRecords;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.period.DayKind;
import org.gongjian.domain.period.SpecialDay;
import org.gongjian.domain.period.SpecialDays;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SettingsChange;
import org.gongjian.domain.plan.SettingsChanges;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLink;
import org.gongjian.domain.target.TargetLinks;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes a district that has something of everything: two levels of districts below it
 * whose figures it sums up, days and settings of its own, duties through two texts with
 * records, and a task whose work rests.
 */
record FullDistrict(ApplicationContext context, Clock clock) {

	District create(String name) {
		SampleDistrict districts = this.context.getBean(SampleDistrict.class);
		District top = districts.create(name);
		District middle = districts.create(name + "中");
		District low = districts.create(name + "下");
		for (District district : List.of(top, middle, low)) {
			changeDaysAndSettings(district);
		}
		LocalDate month = LocalDate.now(this.clock).withDayOfMonth(1);
		new Progress(this.context, low).approved(low.plan().townsOfEast(), month, month, 30,
				Map.of(low.plan().lectures(), Figure.of("37")));
		new Progress(this.context, top).approved(top.plan().goalsOfHealth(), month, month, 40,
				Map.of(top.plan().selfPay(), Figure.share("9", "100")));
		this.context.getBean(TransactionTemplate.class).executeWithoutResult((status) -> {
			link(top, middle);
			link(middle, low);
		});
		addDuties(top);
		rest(top);
		return top;
	}

	private void changeDaysAndSettings(District district) {
		LocalDate today = LocalDate.now(this.clock);
		this.context.getBean(SpecialDays.class)
			.save(new SpecialDay(district.id(), today.plusDays(3), DayKind.OFF, "停电", planner(district), before(),
					today));
		Plan plan = this.context.getBean(Plans.class)
			.findByJurisdictionIdAndId(district.id(), district.plan().id())
			.orElseThrow();
		for (int number = 1; number <= 2; number++) {
			this.context.getBean(SettingsChanges.class)
				.save(new SettingsChange(plan, number, today.withDayOfMonth(1), PlanSettings.USUAL, planner(district),
						before()));
		}
	}

	private void link(District upper, District lower) {
		Targets targets = this.context.getBean(Targets.class);
		NumericTarget sum = lectures(upper);
		sum.sumUp(planner(upper), before());
		targets.save(sum);
		this.context.getBean(TargetLinks.class)
			.save(new TargetLink(lectures(upper), lectures(lower), 1, true, planner(upper), before()));
	}

	private NumericTarget lectures(District district) {
		return this.context.getBean(Targets.class)
			.findByJurisdictionIdAndId(district.id(), district.plan().lectures())
			.orElseThrow();
	}

	private void addDuties(District district) {
		LocalDate month = LocalDate.now(this.clock).withDayOfMonth(1);
		TaskItem towns = this.context.getBean(TaskItems.class)
			.findByJurisdictionIdAndId(district.id(), district.plan().towns())
			.orElseThrow();
		Duty monthly = new Duty(towns, 1, new DutyWords(Rhythm.MONTH, 1, 1, List.of(), "每月开展讲座", towns.span()));
		monthly.amend(1, new DutyWords(Rhythm.MONTH, 1, 2, List.of(), "每月开展讲座2次", towns.span()), month);
		Duty dated = new Duty(towns, 2,
				new DutyWords(null, 1, 1, List.of(month, month.plusMonths(1)), "按时报送情况", towns.span()));
		this.context.getBean(Duties.class).saveAll(List.of(monthly, dated));
		this.context.getBean(DutyRecords.class)
			.save(new DutyRecord(monthly, district.east(), new DutyOccurrence(month, month.plusMonths(1), 2),
					new DutyRecord.Entry(month, "讲座。", UUID.randomUUID()), account(district, "east.reporter"), before(),
					LocalDate.now(this.clock)));
	}

	private void rest(District district) {
		Reporting reporting = new Reporting(district, this.context.getBean(MockMvcTester.class),
				this.context.getBean(UserDetailsService.class), this.context.getBean(JdbcClient.class), this.clock);
		String life = "/tasks/" + district.plan().towns() + "/life/";
		for (LifeAction action : List.of(LifeAction.SIGN, LifeAction.ASK_SUSPENSION)) {
			assertThat(reporting.person("east.reporter").sends(life + action, Map.of("reason", "等资金。"))).hasStatus(302);
		}
	}

	private UUID planner(District district) {
		return account(district, "planner");
	}

	private UUID account(District district, String name) {
		return this.context.getBean(Accounts.class).findByUsername(district.name() + "." + name).orElseThrow().id();
	}

	private Instant before() {
		return this.clock.instant();
	}

}
