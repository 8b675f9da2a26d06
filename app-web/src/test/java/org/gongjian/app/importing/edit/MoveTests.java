package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MoveTests {

	private final PlanDraft draft = SampleDraft.read();

	@ParameterizedTest(name = "{0} down={1} gives {2} | {3}")
	@CsvSource({ "a0t0, true, 2 1 3, 1, a0t1", "a0t1, false, 2 1 3, 1, a0t0", "a0t2, true, 1 2, 3 1, a1t0",
			"a1t0, false, 1 2 3 1, '', a0t3" })
	void taskGoesOnePlaceUpOrDownAndOverIntoTheActionBeside(String mark, boolean down, String first, String second,
			String place) {
		Edited edited = new Shift(Spot.valueOf(mark), down).apply(this.draft);

		assertThat(String.join(" ", SampleDraft.tasks(edited.draft(), 0))).isEqualTo(first);
		assertThat(String.join(" ", SampleDraft.tasks(edited.draft(), 1))).isEqualTo(second);
		assertThat(edited.place().mark()).isEqualTo(place);
	}

	@ParameterizedTest(name = "{0} down={1}")
	@CsvSource({ "a0t0, false", "a1t0, true", "a0, false", "a1, true", "a0k0, false" })
	void nothingGoesBeyondTheEnds(String mark, boolean down) {
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> new Shift(Spot.valueOf(mark), down).apply(this.draft));
	}

	@Test
	void severalTasksGoToTheEndOfAnotherActionInTheirOrder() {
		Edited edited = new MoveInto(List.of(Spot.task(0, 2), Spot.task(0, 0)), Spot.action(1)).apply(this.draft);

		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("2");
		assertThat(SampleDraft.tasks(edited.draft(), 1)).containsExactly("1", "1", "3");
	}

	@Test
	void tasksThatAreInTheActionAlreadyGoToItsEnd() {
		Edited edited = new MoveInto(List.of(Spot.task(0, 0)), Spot.action(0)).apply(this.draft);

		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("2", "3", "1");
		assertThat(edited.place()).isEqualTo(Spot.task(0, 2));
	}

	@Test
	void targetGoesToAnotherTask() {
		Edited edited = new MoveInto(List.of(Spot.action(0).target(0)), Spot.task(1, 0)).apply(this.draft);

		assertThat(edited.draft().actions().get(0).targets()).isEmpty();
		assertThat(Level.TASK.at(edited.draft(), Spot.task(1, 0)).targets()).hasSize(1);
		assertThat(edited.place().mark()).isEqualTo("a1t0k0");
	}

	@Test
	void severalElementsAreRemovedAtOnceAndWhatBelongsToThemGoesWithThem() {
		Edited edited = new Remove(List.of(Spot.task(0, 0), Spot.task(0, 0).duty(0), Spot.task(0, 2), Spot.task(0, 0)))
			.apply(this.draft);

		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("2");
		assertThat(edited.facts()).containsExactly("2");
		assertThat(edited.place()).isEqualTo(Spot.task(0, 0));
	}

	@Test
	void lastActionCanBeRemovedToo() {
		Edited edited = new Remove(List.of(Spot.action(0), Spot.action(1))).apply(this.draft);

		assertThat(edited.draft().actions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "a7", "a0t9", "a0t0k99", "x" })
	void whatIsNotThereIsNotRemoved(String mark) {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> new Remove(List.of(Spot.task(0, 0), Spot.valueOf(mark))).apply(this.draft));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> new MoveInto(List.of(Spot.task(0, 0)), Spot.valueOf(mark)).apply(this.draft));
	}

	@Test
	void nothingChosenIsRefused() {
		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> new Remove(List.of()).apply(this.draft));
	}

}
