package org.gongjian.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.amendment.PlanMatch;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.TaskWords;
import org.gongjian.domain.task.UnitRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PlanLedgerTests {

	private static final PlanYears YEARS = new PlanYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

	private static final SourceSpan SPAN = new SourceSpan(0, 0, 1);

	private static final PlanMatch SAME = new PlanMatch(Map.of(0, 0), Map.of(0, 0), Set.of(), Map.of(), Map.of());

	private final UUID health = UUID.randomUUID();

	private final UUID east = UUID.randomUUID();

	private final UUID west = UUID.randomUUID();

	private final Plan plan = new Plan(UUID.randomUUID(), new PlanHeading("帮扶方案", null, null, null), YEARS,
			YEARS.start());

	private LedgerParts parts;

	private TaskItem task;

	@BeforeEach
	void publishFirstText() {
		publish();
		this.parts = new PlanLedger(this.plan, LedgerParts.none()).follow(
				text("改造三所镇卫生院。", List.of(named(this.health), member(this.east)), share("90"), monthly("每月至少2次")),
				PlanMatch.nothing(), null);
		this.task = this.parts.tasks().get(0);
	}

	@Test
	void taskThatPersistsKeepsItselfAndItsFormerWording() {
		amend(SAME, text("改造五所镇卫生院。", List.of(named(this.health)), share("90"), monthly("每月至少2次")));

		assertThat(this.task.text()).isEqualTo("改造五所镇卫生院。");
		assertThat(this.task.formerWordings()).singleElement().satisfies((former) -> {
			assertThat(former.until()).isOne();
			assertThat(former.text()).isEqualTo("改造三所镇卫生院。");
			assertThat(former.action()).isEqualTo("健康行动");
		});
	}

	@Test
	void nothingIsWrittenDownOfATaskThatSaysTheSame() {
		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health)), share("90.0"), monthly("每月至少2次")));

		assertThat(this.task.formerWordings()).isEmpty();
		assertThat(target().formerGoals()).isEmpty();
	}

	@Test
	void unitThatIsLeftOutOwesNothingAndOneThatIsNewOwesFromItsMonthOn() {
		LedgerParts added = amend(SAME,
				text("改造三所镇卫生院。", List.of(named(this.health), named(this.west)), share("90"), monthly("每月至少2次")));

		assertThat(assignment(this.health).endedIn()).isNull();
		assertThat(assignment(this.east).endedIn()).isEqualTo(2);
		assertThat(added.assignments()).singleElement().satisfies((assignment) -> {
			assertThat(assignment.unitId()).isEqualTo(this.west);
			assertThat(assignment.owedFrom()).isEqualTo(JUNE);
		});
	}

	@Test
	void unitThatComesBackTakesUpItsFormerPart() {
		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health)), share("90"), monthly("每月至少2次")));

		LedgerParts added = amend(SAME,
				text("改造三所镇卫生院。", List.of(named(this.health), named(this.east)), share("90"), monthly("每月至少2次")));

		assertThat(added.assignments()).isEmpty();
		assertThat(assignment(this.east).endedIn()).isNull();
		assertThat(assignment(this.east).owedFrom()).isEqualTo(JUNE);
	}

	@Test
	void targetWithAnotherValueKeepsItselfItsRuleAndItsFormerGoal() {
		target().judgeBy(TargetRule.plain(TargetMode.REACH, OverTime.LATEST, OverUnits.SINGLE));

		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health)), share("92"), monthly("每月至少2次")));

		assertThat(target().goal().value()).isEqualByComparingTo("92");
		assertThat(target().overUnits()).isEqualTo(OverUnits.SINGLE);
		assertThat(target().formerGoals()).singleElement()
			.satisfies((former) -> assertThat(former.goal().value()).isEqualByComparingTo("90"));
	}

	@Test
	void targetInAnotherMeasureIsAnotherTarget() {
		LedgerParts added = amend(SAME,
				text("改造三所镇卫生院。", List.of(named(this.health)), words(Goal.atLeast("500", "人")), monthly("每月至少2次")));

		assertThat(target().withdrawnIn()).isEqualTo(2);
		assertThat(added.targets()).singleElement()
			.satisfies((target) -> assertThat(target.reporters()).containsExactly(this.health));
	}

	@Test
	void reportingUnitThatWasChosenStaysAsLongAsItHasAPart() {
		target().reportedBy(Set.of(this.east));

		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health), member(this.east)), share("92"), monthly("每月至少2次")));
		assertThat(target().reporters()).containsExactly(this.east);

		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health)), share("92"), monthly("每月至少2次")));
		assertThat(target().reporters()).containsExactly(this.health);
	}

	@Test
	void whatIsGoneIsWithdrawnWithEverythingThatHangsOnIt() {
		amend(PlanMatch.nothing(), List.of());

		assertThat(this.task.withdrawnIn()).isEqualTo(2);
		assertThat(target().withdrawnIn()).isEqualTo(2);
		assertThat(this.parts.duties().get(0).withdrawnIn()).isEqualTo(2);
		assertThat(this.parts.actions().get(0).withdrawnIn()).isEqualTo(2);
		assertThat(this.parts.assignments()).allSatisfy((part) -> assertThat(part.endedIn()).isEqualTo(2));
		assertThatIllegalStateException().isThrownBy(() -> this.task.withdraw(3));
	}

	@Test
	void ruleThatAnotherComparisonResetsIsKeptWithTheRuleBefore() {
		TargetRule before = target().rule();

		LedgerParts added = amend(SAME,
				text("改造三所镇卫生院。", List.of(named(this.east)), words(Goal.atMost("90", "%")), monthly("每月至少2次")));

		assertThat(added.ruleChanges()).singleElement().satisfies((change) -> {
			assertThat(change.before()).isEqualTo(before);
			assertThat(change.reportersBefore()).containsExactly(this.health);
			assertThat(change.after()).isEqualTo(target().rule()).isNotEqualTo(before);
			assertThat(change.reportersAfter()).containsExactly(this.east);
			assertThat(change.changedBy()).isEqualTo(this.plan.latestRevision().publishedBy());
			assertThat(change.changedAt()).isEqualTo(this.plan.latestRevision().publishedAt());
		});
	}

	@Test
	void ruleThatStaysIsNoChange() {
		assertThat(
				amend(SAME, text("改造三所镇卫生院。", List.of(named(this.east)), share("95"), monthly("每月至少2次"))).ruleChanges())
			.isEmpty();
	}

	@Test
	void taskIsNeverJoinedWithTheGoalsOfAnAction() {
		ActionText action = text("总体目标。", List.of(named(this.health)), share("90"), monthly("每月至少2次")).get(0);
		TaskText task = action.tasks().get(0);
		TaskText goals = new TaskText(TaskKind.GOALS, task.words(), task.parts(), task.targets(), task.duties());

		assertThatIllegalArgumentException().isThrownBy(
				() -> amend(SAME, List.of(new ActionText(action.name(), SPAN, List.of(), List.of(), List.of(goals)))));
	}

	@Test
	void dutyFollowsItsWordsAndItsFormerDemandStaysKnown() {
		amend(SAME, text("改造三所镇卫生院。", List.of(named(this.health)), share("90"), monthly("每月至少3次")));

		assertThat(this.parts.duties()).singleElement()
			.satisfies((duty) -> assertThat(duty.quote()).isEqualTo("每月至少3次"));
	}

	private LedgerParts amend(PlanMatch match, List<ActionText> text) {
		publish();
		LedgerParts added = new PlanLedger(this.plan, this.parts).follow(text, match, JUNE);
		this.parts.assignments().addAll(added.assignments());
		return added;
	}

	private void publish() {
		this.plan.publish(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
	}

	private NumericTarget target() {
		return this.parts.targets().get(0);
	}

	private Assignment assignment(UUID unit) {
		return this.parts.assignments().stream().filter((part) -> part.unitId().equals(unit)).findFirst().orElseThrow();
	}

	private static List<ActionText> text(String words, List<TaskPart> parts, TargetWords target, DutyWords duty) {
		TaskText task = new TaskText(TaskKind.TASK, new TaskWords("1", words, DueDay.of(List.of(duty), YEARS), SPAN),
				parts, List.of(target), List.of(duty));
		return List.of(new ActionText("健康行动", SPAN, List.of(), List.of(), Arrays.asList(task)));
	}

	private static TaskPart named(UUID unit) {
		return new TaskPart(unit, UnitRole.RESPONSIBLE, null);
	}

	private static TaskPart member(UUID unit) {
		return new TaskPart(unit, UnitRole.RESPONSIBLE, "各镇");
	}

	private static TargetWords share(String percent) {
		return words(Goal.atLeast(percent, "%"));
	}

	private static TargetWords words(Goal goal) {
		return new TargetWords(TargetKind.TARGET, "辖区内就诊率", goal, null, YEARS.end(), "辖区内就诊率达到目标", SPAN);
	}

	private static DutyWords monthly(String quote) {
		return new DutyWords(Rhythm.MONTH, 1, 2, List.of(), quote, SPAN);
	}

}
