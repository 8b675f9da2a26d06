package org.gongjian.app.importing.edit;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SplitTaskTests {

	private static final Spot TASK = Spot.task(0, 0);

	private final PlanDraft draft = SampleDraft.read();

	private final String text = Level.TASK.at(this.draft, TASK).text();

	@Test
	void targetsAndDutiesGoToTheHalfTheyArePrintedIn() {
		Edited edited = split(this.text.indexOf("区卫生健康委"));

		DraftTask first = Level.TASK.at(edited.draft(), TASK);
		DraftTask second = Level.TASK.at(edited.draft(), Spot.task(0, 1));
		assertThat(first.text()).isEqualTo("改造镇卫生院3所，区财政局保障资金；");
		assertThat(second.text()).startsWith("区卫生健康委每季度巡查1次");
		assertThat(second.duties()).hasSize(1);
		assertThat(first.duties()).isEmpty();
		assertThat(second.targets()).extracting((target) -> target.goal().measure()).contains("场");
		assertThat(first.targets()).extracting((target) -> target.goal().measure()).doesNotContain("场");
	}

	@Test
	void unitsThatOneHalfNamesGoWithItAndTheOthersStayWithBoth() {
		Edited edited = split(this.text.indexOf("区卫生健康委"));

		assertThat(Level.TASK.at(edited.draft(), TASK).units()).extracting(DraftUnit::name)
			.containsExactly("区财政局", "区教委");
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).units()).extracting(DraftUnit::name)
			.containsExactly("区卫生健康委", "区教委");
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).unitGroups()).containsExactly("各镇");
	}

	@Test
	void eachHalfKnowsItsPlaceInTheDocument() {
		Edited edited = split(this.text.indexOf("区卫生健康委"));

		DraftTask first = Level.TASK.at(edited.draft(), TASK);
		DraftTask second = Level.TASK.at(edited.draft(), Spot.task(0, 1));
		String paragraph = SampleDraft.TEXT.get(second.span().paragraph());
		assertThat(paragraph.substring(second.span().start())).startsWith("区卫生健康委每季度");
		assertThat(paragraph.substring(first.span().start(), first.span().end())).isEqualTo(first.text());
	}

	@Test
	void firstHalfKeepsTheNumberAndTheSecondIsWhereWorkGoesOn() {
		Edited edited = split(6);

		assertThat(Level.TASK.at(edited.draft(), TASK).number()).isEqualTo("1");
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).number()).isNull();
		assertThat(edited.place()).isEqualTo(Spot.task(0, 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void nothingIsSplitOutsideOfTheWords(int at) {
		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> split(at));
	}

	@Test
	void characterOfTwoHalvesIsNotCut() {
		Edited edited = new SplitTask(TASK, "建设𠮷祥社区。", 3, SampleDraft.text()).apply(this.draft);

		assertThat(Level.TASK.at(edited.draft(), TASK).text()).isEqualTo("建设");
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).text()).isEqualTo("𠮷祥社区。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200b\u2060", "\u00a0\u3000\ufeff" })
	void halfOfWhichNothingIsSeenIsNone(String unseen) {
		SplitTask split = new SplitTask(TASK, unseen + "做。", unseen.length(), SampleDraft.text());

		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> split.apply(this.draft));
	}

	@Test
	void wordsThatNoTaskHasAreNotSplit() {
		SplitTask split = new SplitTask(TASK, "做".repeat(20_001), 5, SampleDraft.text());

		assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> split.apply(this.draft))
			.withMessage("importing.refusedEdit.splitTooLong");
	}

	@Test
	void wordsTypedBeforeTheSplitAreKept() {
		Edited edited = new SplitTask(TASK, "先做这个。再做那个。", 5, SampleDraft.text()).apply(this.draft);

		assertThat(Level.TASK.at(edited.draft(), TASK).text()).isEqualTo("先做这个。");
		assertThat(Level.TASK.at(edited.draft(), Spot.task(0, 1)).text()).isEqualTo("再做那个。");
	}

	@Test
	void onlyTasksAreSplit() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> new SplitTask(Spot.action(0), "一二", 1, SampleDraft.text()).apply(this.draft));
	}

	private Edited split(int at) {
		return new SplitTask(TASK, this.text, at, SampleDraft.text()).apply(this.draft);
	}

}
