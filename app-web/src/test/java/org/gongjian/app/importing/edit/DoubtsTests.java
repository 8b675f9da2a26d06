package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftProblem.Kind;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DoubtsTests {

	private static final Spot WITHOUT_UNIT = Spot.task(0, 2);

	private final PlanDraft draft = SampleDraft.read();

	@Test
	void doubtStandsAtTheTaskThatBeginsBeforeIt() {
		assertThat(noUnit(this.draft).settled()).isFalse();
		assertThat(Doubts.placeOf(this.draft, noUnit(this.draft))).isEqualTo(WITHOUT_UNIT);
		assertThat(Doubts.places(this.draft, this.draft.problems().stream().map(DraftProblem::span).toList()))
			.hasSameSizeAs(this.draft.problems())
			.contains(WITHOUT_UNIT);
	}

	@Test
	void correctedTaskSettlesItsDoubts() {
		PlanDraft corrected = new Correct<>(Level.TASK, WITHOUT_UNIT, (task) -> reworded(task, "改过。")).apply(this.draft)
			.draft();

		assertThat(noUnit(corrected).settled()).isTrue();
	}

	@Test
	void taskThatIsNotPrintedHasNoneOfTheDoubtsOfTheOneBeforeIt() {
		DraftTask printed = Level.TASK.at(this.draft, WITHOUT_UNIT);
		PlanDraft added = new Add<>(Level.TASK, WITHOUT_UNIT, reworded(printed, "不在原文中。")).apply(this.draft).draft();

		PlanDraft removed = new Remove(List.of(Spot.task(0, 3))).apply(added).draft();

		assertThat(noUnit(removed).settled()).isFalse();
	}

	@Test
	void unitsForSeveralTasksSettleThatTheyHadNone() {
		Edited edited = new AssignUnits(List.of(Spot.task(0, 1), WITHOUT_UNIT), List.of("区教委", "区卫生健康委"),
				UnitRole.SUPPORT, false)
			.apply(this.draft);

		assertThat(noUnit(edited.draft()).settled()).isTrue();
		assertThat(Level.TASK.at(edited.draft(), WITHOUT_UNIT).units())
			.containsExactly(new DraftUnit("区教委", UnitRole.SUPPORT), new DraftUnit("区卫生健康委", UnitRole.SUPPORT));
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).units()).hasSize(2);
	}

	@Test
	void unitsInsteadOfAllOthersTakeTheirPlace() {
		Edited edited = new AssignUnits(List.of(Spot.task(0, 0)), List.of("区民政局"), UnitRole.LEAD, true)
			.apply(this.draft);

		DraftTask task = Level.TASK.at(edited.draft(), Spot.task(0, 0));
		assertThat(task.units()).containsExactly(new DraftUnit("区民政局", UnitRole.LEAD));
		assertThat(task.unitGroups()).isEmpty();
		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(
				() -> new AssignUnits(List.of(Spot.task(0, 0)), List.of(), UnitRole.LEAD, true).apply(this.draft));
		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(
				() -> new AssignUnits(List.of(Spot.action(0)), List.of("区教委"), UnitRole.LEAD, true).apply(this.draft));
	}

	@Test
	void namesThatNoTaskCanHaveAreRefused() {
		List<String> names = IntStream.range(0, 60_000).mapToObj((i) -> "区第" + i + "局").toList();
		AssignUnits assign = new AssignUnits(List.of(Spot.task(0, 0)), names, UnitRole.LEAD, false);

		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> assign.apply(this.draft))
			.withMessage("importing.refusedEdit.namesTooLong");
	}

	@Test
	void doubtIsSettledAndPutAgainByItsNumber() {
		int number = this.draft.problems().indexOf(noUnit(this.draft)) + 1;

		PlanDraft settled = Settle.one(number).apply(this.draft).draft();
		assertThat(noUnit(settled).settled()).isTrue();
		assertThat(noUnit(Settle.reopen(number).apply(settled).draft()).settled()).isFalse();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Settle.one(number).apply(settled));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Settle.one(0).apply(this.draft));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Settle.one(999).apply(this.draft));
	}

	@Test
	void allDoubtsOfAKindAreSettledAtOnce() {
		PlanDraft settled = Settle.all(Kind.NO_UNIT).apply(this.draft).draft();

		assertThat(settled.problems()).filteredOn((doubt) -> doubt.kind() == Kind.NO_UNIT)
			.allMatch(DraftProblem::settled);
		assertThat(Settle.rest().apply(this.draft).draft().problems()).allMatch(DraftProblem::settled);
	}

	private static DraftTask reworded(DraftTask task, String text) {
		return new DraftTask(task.number(), text, task.span(), task.units(), task.unitGroups(), task.targets(),
				task.duties(), task.groupPlaces());
	}

	private static DraftProblem noUnit(PlanDraft draft) {
		return draft.problems().stream().filter((doubt) -> doubt.kind() == Kind.NO_UNIT).findFirst().orElseThrow();
	}

}
