package org.gongjian.app.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftPagesTests {

	private static final PlanHead NO_HEAD = new PlanHead(null, null, null, null, null, null, null);

	@Test
	void draftOfOrdinaryLengthIsOnePage() {
		DraftPages pages = DraftPages.of(draft(60, 70, 50));

		assertThat(pages.count()).isOne();
		assertThat(pages.page(1)).isEqualTo(new DraftPage(1, 1, Spot.action(0), null));
	}

	@Test
	void actionThatFitsOnAPageIsNotDivided() {
		DraftPages pages = DraftPages.of(draft(120, 120, 60));

		assertThat(pages.page(1).next()).isEqualTo(Spot.action(1));
		assertThat(pages.pageOf(Spot.task(1, 119))).isEqualTo(2);
		assertThat(pages.pageOf(Spot.task(2, 3))).isEqualTo(2);
	}

	@Test
	void longActionGoesOnOverSeveralPages() {
		PlanDraft draft = draft(450, 20);
		DraftPages pages = DraftPages.of(draft);

		assertThat(pages.count()).isEqualTo(3);
		assertThat(pages.page(2).first()).isEqualTo(Spot.task(0, 200));
		assertThat(pages.page(2).shares(draft)).singleElement().satisfies((share) -> {
			assertThat(share.from()).isEqualTo(200);
			assertThat(share.to()).isEqualTo(400);
		});
		assertThat(pages.page(3).shares(draft)).extracting(DraftPage.Share::number).containsExactly(0, 1);
	}

	@Test
	void everyTaskStandsOnExactlyOnePage() {
		PlanDraft draft = draft(3, 0, 450, 1, 199, 200, 201, 0, 1);
		DraftPages pages = DraftPages.of(draft);

		List<Spot> shown = new ArrayList<>();
		for (int number = 1; number <= pages.count(); number++) {
			DraftPage page = pages.page(number);
			page.shares(draft)
				.forEach((share) -> IntStream.range(share.from(), share.to())
					.mapToObj((t) -> Spot.task(share.number(), t))
					.peek((task) -> assertThat(page.holds(task)).isTrue())
					.forEach(shown::add));
		}
		assertThat(shown).doesNotHaveDuplicates().hasSize(draft.taskCount());
	}

	@Test
	void longTextsMakePagesOfFewerTasks() {
		List<DraftTask> tasks = IntStream.range(0, 40).mapToObj((i) -> task(i, "长".repeat(20_000))).toList();

		assertThat(DraftPages.of(new PlanDraft(NO_HEAD, List.of(action(tasks)), List.of(), List.of())).count())
			.isBetween(4, 6);
	}

	@Test
	void pageThatIsNotThereIsTheNearest() {
		DraftPages pages = DraftPages.of(draft(450));

		assertThat(pages.page(99).number()).isEqualTo(3);
		assertThat(pages.page(0).number()).isOne();
		assertThat(pages.page(-5).number()).isOne();
	}

	private static PlanDraft draft(int... tasks) {
		List<DraftAction> actions = new ArrayList<>();
		for (int count : tasks) {
			actions.add(action(IntStream.range(0, count).mapToObj((i) -> task(i, "改造第" + i + "段管网。")).toList()));
		}
		return new PlanDraft(NO_HEAD, actions, List.of(), List.of());
	}

	private static DraftAction action(List<DraftTask> tasks) {
		return new DraftAction("供水行动", new SourceSpan(0, 0, 0), List.of(), List.of(), null, List.of(), List.of(),
				tasks);
	}

	private static DraftTask task(int number, String text) {
		return new DraftTask(Integer.toString(number), text, new SourceSpan(number, 0, 0), List.of(), List.of(),
				List.of(), List.of());
	}

}
