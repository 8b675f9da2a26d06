package org.gongjian.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TaskLifeTests {

	private static final UUID HEALTH = UUID.randomUUID();

	private static final UUID SCHOOLS = UUID.randomUUID();

	private static final UUID CLERK = UUID.randomUUID();

	private static final UUID OFFICER = UUID.randomUUID();

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private final List<LifeEvent> events = new ArrayList<>();

	private TaskItem task;

	private TaskLife life;

	@BeforeEach
	void issue() {
		UUID district = UUID.randomUUID();
		SpecialAction action = new SpecialAction(district, UUID.randomUUID(), 1, "健康帮扶", new SourceSpan(0, 0, 4),
				List.of(), List.of());
		this.task = new TaskItem(action, TaskKind.TASK, 1, "1", "改造卫生院。", DUE, new SourceSpan(1, 0, 6));
		this.life = new TaskLife(this.task);
	}

	@Test
	void goesFromIssueToCloseOutAndRecheck() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_CLOSE_OUT, "全部验收。");
		office(LifeAction.RETURN_CLOSE_OUT, "缺验收单。");
		unit(LifeAction.ASK_CLOSE_OUT, "已补验收单。");
		office(LifeAction.ACCEPT_CLOSE_OUT, "");
		office(LifeAction.PASS_RECHECK, "");

		assertThat(this.life.state()).isEqualTo(LifeState.RECHECKED);
		assertThat(this.events).extracting(LifeEvent::number).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@Test
	void stateOfAnyMomentIsTheReplayOfItsEvents() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_EXTENSION, "雨季不能施工。", DUE.plusMonths(2));
		office(LifeAction.GRANT_EXTENSION, "", DUE.plusMonths(1));
		int step = unit(LifeAction.ADD_STEP, "采购设备。", DUE.plusDays(3)).number();
		unit(LifeAction.FINISH_STEP, "", null, step);
		unit(LifeAction.ASK_SUSPENSION, "等待上级资金。");
		office(LifeAction.GRANT_SUSPENSION, "");

		assertThat(LifeSoFar.after(this.events)).isEqualTo(this.life.soFar());
		assertThat(LifeState.after(this.events.subList(0, 2))).isEqualTo(LifeState.EXTENSION_ASKED);
		assertThat(LifeState.after(this.events.subList(0, 3))).isEqualTo(LifeState.UNDER_WAY);
		assertThat(LifeState.after(List.of())).isEqualTo(LifeState.ISSUED);
	}

	@Test
	void grantedDayMovesTheDueDayAndThePlansStays() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_EXTENSION, "雨季不能施工。", DUE.plusMonths(2));
		LifeEvent granted = office(LifeAction.GRANT_EXTENSION, "", DUE.plusMonths(1));

		assertThat(this.life.soFar().due(this.task.due())).isEqualTo(DUE.plusMonths(1));
		assertThat(this.task.due()).isEqualTo(DUE);
		assertThat(granted).extracting(LifeEvent::dueBefore, LifeEvent::dueAfter)
			.containsExactly(DUE, DUE.plusMonths(1));
	}

	@Test
	void laterDayOfAnAmendedPlanGoesBeforeAnEarlierGrant() {
		assertThat(LifeSoFar.due(DUE.plusYears(1), DUE.plusMonths(1))).isEqualTo(DUE.plusYears(1));
	}

	@Test
	void extensionIsOnlyToALaterDay() {
		unit(LifeAction.SIGN, "");

		refuses(LifeRefusal.DAY_NOT_LATER, () -> unit(LifeAction.ASK_EXTENSION, "来不及。", DUE));
		refuses(LifeRefusal.DAY_NOT_LATER, () -> unit(LifeAction.ASK_EXTENSION, "来不及。", null));
		unit(LifeAction.ASK_EXTENSION, "来不及。", DUE.plusDays(1));
		refuses(LifeRefusal.DAY_NOT_LATER, () -> office(LifeAction.GRANT_EXTENSION, "", DUE));
	}

	@Test
	void stepEndsNoLaterThanTheTaskUnlessThatIsExtended() {
		unit(LifeAction.SIGN, "");
		refuses(LifeRefusal.STEP_AFTER_DUE, () -> unit(LifeAction.ADD_STEP, "采购。", DUE.plusDays(1)));
		unit(LifeAction.ASK_EXTENSION, "来不及。", DUE.plusDays(5));
		office(LifeAction.GRANT_EXTENSION, "", DUE.plusDays(5));

		unit(LifeAction.ADD_STEP, "采购。", DUE.plusDays(5));
		assertThat(TaskStep.of(this.events)).singleElement().matches(TaskStep::isOpen);
	}

	@Test
	void closeOutNeedsAllStepsEnded() {
		unit(LifeAction.SIGN, "");
		int done = unit(LifeAction.ADD_STEP, "采购。", DUE).number();
		int dropped = unit(LifeAction.ADD_STEP, "培训。", DUE).number();
		refuses(LifeRefusal.STEPS_OPEN, () -> unit(LifeAction.ASK_CLOSE_OUT, "完成。"));

		unit(LifeAction.FINISH_STEP, "", null, done);
		unit(LifeAction.DROP_STEP, "不再需要。", null, dropped);
		unit(LifeAction.ASK_CLOSE_OUT, "完成。");

		assertThat(TaskStep.of(this.events)).noneMatch(TaskStep::isOpen);
		assertThat(this.life.state()).isEqualTo(LifeState.CLOSE_OUT_ASKED);
	}

	@Test
	void stepEndsOnceAndByItsUnitOrTheAnsweringOne() {
		unit(LifeAction.SIGN, "");
		int step = unit(LifeAction.ADD_STEP, "采购。", DUE).number();
		LifeCommand other = new LifeCommand(LifeAction.FINISH_STEP, EnumSet.of(LifeActor.ASSIGNED_UNIT), CLERK, SCHOOLS,
				"", null, step, NOON);

		refuses(LifeRefusal.STEP_OF_ANOTHER, () -> carryOut(other));
		unit(LifeAction.FINISH_STEP, "", null, step);
		refuses(LifeRefusal.STEP_ENDED, () -> unit(LifeAction.DROP_STEP, "重复。", null, step));
		refuses(LifeRefusal.STEP_ENDED, () -> unit(LifeAction.FINISH_STEP, "", null, 99));
	}

	@Test
	void newApplicationVoidsTheOneThatWaits() {
		unit(LifeAction.SIGN, "");
		int first = unit(LifeAction.ASK_CLOSE_OUT, "完成。").number();
		unit(LifeAction.ASK_CLOSE_OUT, "补充了材料。");

		refuses(LifeRefusal.CHANGED_MEANWHILE, () -> carryOut(new LifeCommand(LifeAction.ACCEPT_CLOSE_OUT,
				EnumSet.of(LifeActor.OFFICE_REVIEWER), OFFICER, null, "", null, first, NOON)));
		office(LifeAction.ACCEPT_CLOSE_OUT, "");
		assertThat(this.life.state()).isEqualTo(LifeState.CLOSED);
	}

	@Test
	void nobodyDecidesOnWhatTheyAskedFor() {
		unit(LifeAction.SIGN, "");
		int asked = unit(LifeAction.ASK_CLOSE_OUT, "完成。").number();
		Set<LifeActor> both = EnumSet.of(LifeActor.ANSWERING_UNIT, LifeActor.OFFICE_REVIEWER);

		refuses(LifeRefusal.OWN_REQUEST,
				() -> carryOut(new LifeCommand(LifeAction.ACCEPT_CLOSE_OUT, both, CLERK, null, "", null, asked, NOON)));
		office(LifeAction.ACCEPT_CLOSE_OUT, "");
		refuses(LifeRefusal.OWN_REQUEST,
				() -> carryOut(new LifeCommand(LifeAction.PASS_RECHECK, both, CLERK, null, "", null, null, NOON)));
	}

	@Test
	void whatSaysNothingWithoutWordsNeedsThem() {
		unit(LifeAction.SIGN, "");

		refuses(LifeRefusal.REASON_MISSING, () -> unit(LifeAction.ASK_SUSPENSION, "  "));
	}

	@Test
	void reopenedTaskGoesOnWithItsSteps() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_CLOSE_OUT, "完成。");
		office(LifeAction.ACCEPT_CLOSE_OUT, "");
		office(LifeAction.REOPEN, "现场有两处未完成。");

		assertThat(this.life.state()).isEqualTo(LifeState.UNDER_WAY);
		unit(LifeAction.ADD_STEP, "补做两处。", DUE);
		assertThat(this.life.soFar().openSteps()).isEqualTo(1);
	}

	@Test
	void amendmentEndsItWhateverItsState() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_EXTENSION, "来不及。", DUE.plusDays(5));
		carryOut(new LifeCommand(LifeAction.WITHDRAW, EnumSet.of(LifeActor.AMENDMENT), OFFICER, null, "", null, null,
				NOON));

		assertThat(this.life.state()).isEqualTo(LifeState.WITHDRAWN);
		refuses(LifeRefusal.IS_WITHDRAWN, () -> unit(LifeAction.SIGN, ""));
	}

	@Test
	void eventsThatDoNotFollowEachOtherAreNoLife() {
		unit(LifeAction.SIGN, "");
		unit(LifeAction.ASK_CLOSE_OUT, "完成。");

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> LifeState.after(this.events.subList(1, 2)));
	}

	private static void refuses(LifeRefusal refusal, Runnable action) {
		assertThatExceptionOfType(LifeRefusedException.class).isThrownBy(action::run)
			.extracting(LifeRefusedException::refusal)
			.isEqualTo(refusal);
	}

	private LifeEvent unit(LifeAction action, String reason) {
		return unit(action, reason, null);
	}

	private LifeEvent unit(LifeAction action, String reason, @Nullable LocalDate day) {
		return unit(action, reason, day, null);
	}

	private LifeEvent unit(LifeAction action, String reason, @Nullable LocalDate day, @Nullable Integer about) {
		return carryOut(
				new LifeCommand(action, EnumSet.of(LifeActor.ANSWERING_UNIT), CLERK, HEALTH, reason, day, about, NOON));
	}

	private LifeEvent office(LifeAction action, String reason) {
		return office(action, reason, null);
	}

	private LifeEvent office(LifeAction action, String reason, @Nullable LocalDate day) {
		return carryOut(new LifeCommand(action, EnumSet.of(LifeActor.OFFICE_REVIEWER), OFFICER, null, reason, day,
				this.life.soFar().asked(), NOON));
	}

	private LifeEvent carryOut(LifeCommand command) {
		TaskStep step = TaskStep.of(this.events)
			.stream()
			.filter((known) -> command.about() != null && known.number() == command.about())
			.findFirst()
			.orElse(null);
		LifeEvent event = this.life.carryOut(command, this.task, step);
		this.events.add(event);
		return event;
	}

}
