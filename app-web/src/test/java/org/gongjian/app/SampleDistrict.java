package org.gongjian.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.LeadUnit;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.plan.SpecialActions;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskItems;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitKind;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes small districts for tests: two departments and two towns, a person for each role,
 * and a plan of one action with goals, one task of a department and one of both towns.
 * The plan is for the year that the clock shows. Each district is its own jurisdiction,
 * so tests that share a database do not meet.
 */
@TestComponent
@Import(RememberedReading.class)
public class SampleDistrict {

	/** The password of every account. */
	public static final String PASSWORD = "Lvshui-Qingshan-7";

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final Accounts accounts;

	private final SourceDocuments documents;

	private final Plans plans;

	private final SpecialActions actions;

	private final TaskItems tasks;

	private final Assignments assignments;

	private final Targets targets;

	private final PasswordEncoder passwords;

	private final Clock clock;

	SampleDistrict(Jurisdictions jurisdictions, ResponsibleUnits units, Accounts accounts, SourceDocuments documents,
			Plans plans, SpecialActions actions, TaskItems tasks, Assignments assignments, Targets targets,
			PasswordEncoder passwords, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.accounts = accounts;
		this.documents = documents;
		this.plans = plans;
		this.actions = actions;
		this.tasks = tasks;
		this.assignments = assignments;
		this.targets = targets;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * A new district.
	 * @param name its name; also the first part of its people's user names
	 */
	@Transactional
	public District create(String name) {
		UUID j = this.jurisdictions.save(new Jurisdiction(name, null, JurisdictionLevel.DISTRICT)).id();
		UUID health = unit(j, "区卫生健康委员会", "区卫生健康委", UnitKind.DEPARTMENT);
		UUID insurance = unit(j, "区医疗保障局", "区医保局", UnitKind.DEPARTMENT);
		UUID east = unit(j, "东山镇", "东山镇", UnitKind.TOWN);
		UUID west = unit(j, "西河镇", "西河镇", UnitKind.TOWN);
		Account planner = account(j, name + ".planner", null, Role.PLAN_ADMINISTRATOR);
		account(j, name + ".leader", null, Role.LEADER);
		account(j, name + ".office", null, Role.OFFICE_REVIEWER);
		account(j, name + ".system", null, Role.SYSTEM_ADMINISTRATOR);
		account(j, name + ".security", null, Role.SECURITY_ADMINISTRATOR);
		account(j, name + ".auditor", null, Role.AUDITOR);
		account(j, name + ".health.reporter", health, Role.REPORTER);
		account(j, name + ".health.reviewer", health, Role.UNIT_REVIEWER);
		account(j, name + ".east.reporter", east, Role.REPORTER);
		account(j, name + ".east.reviewer", east, Role.UNIT_REVIEWER);
		account(j, name + ".west.reporter", west, Role.REPORTER);
		return new District(j, name, health, insurance, east, west,
				plan(j, planner.id(), health, insurance, east, west));
	}

	private PlanOfDistrict plan(UUID j, UUID planner, UUID health, UUID insurance, UUID east, UUID west) {
		int year = LocalDate.now(this.clock).getYear();
		SourceDocument document = this.documents
			.save(new SourceDocument(j, new StoredFile("方案.txt", "text/plain", 10, "0".repeat(64)),
					List.of("健康帮扶专项行动实施方案", "住院费用负担比例控制在10%以内，辖区内就诊率达到90%以上。", "1. 推进镇卫生院建设。", "2. 各镇开展健康讲座100场。"),
					planner, this.clock.instant()));
		Plan plan = new Plan(j, new PlanHeading("健康帮扶方案", "样帮组发〔" + year + "〕1号", "样板区帮扶领导小组", null),
				new PlanYears(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), LocalDate.of(year, 1, 1));
		plan.publish(document.id(), planner, this.clock.instant());
		this.plans.save(plan);
		SpecialAction action = this.actions.save(new SpecialAction(j, plan.id(), 1, "健康帮扶专项行动", new SourceSpan(0, 0, 8),
				List.of(new LeadOfficial(0, "沈知远", "区政府副区长")), List.of(new LeadUnit(0, health))));
		TaskItem goals = task(action, TaskKind.GOALS, 1, null, "住院费用负担比例控制在10%以内，辖区内就诊率达到90%以上。", 1);
		TaskItem single = task(action, TaskKind.TASK, 2, "1", "推进镇卫生院建设。", 2);
		TaskItem towns = task(action, TaskKind.TASK, 3, "2", "各镇开展健康讲座100场。", 3);
		UUID goalsOfHealth = assign(goals, health, UnitRole.LEAD, 0, null);
		UUID singleOfHealth = assign(single, health, UnitRole.RESPONSIBLE, 0, null);
		assign(single, insurance, UnitRole.RESPONSIBLE, 1, null);
		UUID townsOfEast = assign(towns, east, UnitRole.RESPONSIBLE, 0, "各镇");
		UUID townsOfWest = assign(towns, west, UnitRole.RESPONSIBLE, 1, "各镇");
		UUID selfPay = target(goals, 1, "住院费用负担比例", Goal.atMost("10", "%"), Set.of(health));
		UUID inDistrict = target(goals, 2, "辖区内就诊率", Goal.atLeast("90", "%"), Set.of(health));
		UUID lectures = target(towns, 3, "健康讲座", Goal.atLeast("100", "场"), Set.of(east, west));
		return new PlanOfDistrict(plan.id(), document.id(), action.id(), goals.id(), single.id(), towns.id(),
				goalsOfHealth, singleOfHealth, townsOfEast, townsOfWest, selfPay, inDistrict, lectures);
	}

	private UUID unit(UUID jurisdiction, String name, String shortName, UnitKind kind) {
		return this.units.save(new ResponsibleUnit(jurisdiction, name, shortName, kind)).id();
	}

	private Account account(UUID jurisdiction, String username, @Nullable UUID unit, Role role) {
		Account account = new Account(jurisdiction, username, username, "", unit, this.passwords.encode(PASSWORD));
		account.grant(EnumSet.of(role));
		return this.accounts.save(account);
	}

	private TaskItem task(SpecialAction action, TaskKind kind, int position, @Nullable String number, String text,
			int paragraph) {
		return this.tasks.save(new TaskItem(action, kind, position, number, text,
				LocalDate.of(LocalDate.now(this.clock).getYear(), 12, 31),
				new SourceSpan(paragraph, 0, text.length())));
	}

	private UUID assign(TaskItem task, UUID unit, UnitRole role, int position, @Nullable String group) {
		return this.assignments.save(new Assignment(task, unit, role, position, group)).id();
	}

	private UUID target(TaskItem task, int position, String indicator, Goal goal, Set<UUID> reporters) {
		NumericTarget target = new NumericTarget(
				new NumericTarget.Place(task.jurisdictionId(), task.planId(), task.id()), position, TargetKind.TARGET,
				indicator, goal, null, task.due(), indicator, task.span());
		target.reportedBy(reporters);
		return this.targets.save(target).id();
	}

	/**
	 * A district with its units and its plan. User names are the district's name with
	 * .planner, .leader, .office, .system, .security, .auditor, .health.reporter,
	 * .health.reviewer, .east.reporter, .east.reviewer and .west.reporter.
	 */
	public record District(UUID id, String name, UUID health, UUID insurance, UUID east, UUID west,
			PlanOfDistrict plan) {

	}

	/**
	 * The plan of a district: its document, action, tasks, assignments and targets.
	 */
	public record PlanOfDistrict(UUID id, UUID document, UUID action, UUID goals, UUID single, UUID towns,
			UUID goalsOfHealth, UUID singleOfHealth, UUID townsOfEast, UUID townsOfWest, UUID selfPay, UUID inDistrict,
			UUID lectures) {

	}

}
