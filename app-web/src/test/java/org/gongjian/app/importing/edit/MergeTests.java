package org.gongjian.app.importing.edit;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MergeTests {

	private final PlanDraft draft = SampleDraft.read();

	@Test
	void mergedTaskHoldsTheWordsUnitsTargetsAndDutiesOfBoth() {
		Edited edited = new MergeTasks(Spot.task(0, 1)).apply(this.draft);

		DraftTask merged = Level.TASK.at(edited.draft(), Spot.task(0, 0));
		assertThat(merged.number()).isEqualTo("1");
		assertThat(merged.text()).startsWith("改造镇卫生院").endsWith("组织健康体检。");
		assertThat(merged.units()).extracting(DraftUnit::name).containsExactly("区卫生健康委", "区财政局", "区教委");
		assertThat(merged.duties()).hasSize(1);
		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("1", "3");
		assertThat(edited.facts()).containsExactly("1", "2");
	}

	@Test
	void splitAndMergedTaskIsAsBefore() {
		String text = Level.TASK.at(this.draft, Spot.task(0, 0)).text();
		PlanDraft split = new SplitTask(Spot.task(0, 0), text, text.indexOf("区卫生健康委"), SampleDraft.text())
			.apply(this.draft)
			.draft();

		DraftTask merged = Level.TASK.at(new MergeTasks(Spot.task(0, 1)).apply(split).draft(), Spot.task(0, 0));

		assertThat(merged).usingRecursiveComparison()
			.ignoringCollectionOrder()
			.isEqualTo(Level.TASK.at(this.draft, Spot.task(0, 0)));
	}

	@Test
	void firstTaskOfAnActionHasNoneToMergeWith() {
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> new MergeTasks(Spot.task(1, 0)).apply(this.draft));
	}

	@Test
	void mergedActionHoldsTheTasksOfBoth() {
		Edited edited = new MergeActions(Spot.action(1)).apply(this.draft);

		assertThat(edited.draft().actions()).hasSize(1);
		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("1", "2", "3", "1");
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> new MergeActions(Spot.action(0)).apply(this.draft));
	}

	@Test
	void newActionBeginsWithATask() {
		Edited edited = new SplitAction(Spot.task(0, 1)).apply(this.draft);

		assertThat(SampleDraft.tasks(edited.draft(), 0)).containsExactly("1");
		assertThat(SampleDraft.tasks(edited.draft(), 1)).containsExactly("2", "3");
		assertThat(edited.place()).isEqualTo(Spot.action(1));
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> new SplitAction(Spot.task(0, 0)).apply(this.draft));
	}

}
