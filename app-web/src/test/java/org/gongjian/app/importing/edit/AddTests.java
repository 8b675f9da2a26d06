package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddTests {

	private static final SourceSpan UNREAD = new SourceSpan(1, 0, 4);

	private final PlanDraft draft = SampleDraft.read()
		.withUnread(List.of(new DraftPassage("（2026年）", UNREAD), new DraftPassage("一、任务清单", new SourceSpan(10, 0, 6))));

	@ParameterizedTest(name = "behind {0} is {1}")
	@CsvSource({ "a0t0, a0t1", "a0t2, a0t3", "a0, a0t3", "a1, a1t1", "a0t0d0, a0t3" })
	void taskStandsBehindAnotherOrAtTheEndOfAnAction(String at, String place) {
		assertThat(add(Spot.valueOf(at), UNREAD).place().mark()).isEqualTo(place);
	}

	@Test
	void emptyDraftGetsItsFirstActionAgain() {
		DraftAction action = this.draft.actions().get(0);

		Edited edited = new Add<>(Level.ACTION, Spot.action(0), action).apply(this.draft.withActions(List.of()));

		assertThat(edited.place()).isEqualTo(Spot.action(0));
		assertThat(edited.draft().actions()).containsExactly(action);
	}

	@Test
	void textThatATaskIsMadeOfIsNoLongerUnread() {
		assertThat(add(Spot.action(0), UNREAD).draft().unread()).extracting(DraftPassage::text)
			.containsExactly("一、任务清单");
		assertThat(add(Spot.action(0), new SourceSpan(7, 0, 1)).draft().unread()).hasSize(2);
	}

	@Test
	void otherSentencesOfTheParagraphStayUnread() {
		PlanDraft parts = this.draft.withUnread(List.of(new DraftPassage("形成合力。", new SourceSpan(7, 0, 5)),
				new DraftPassage("加强宣传。", new SourceSpan(7, 9, 14))));
		DraftTask task = new DraftTask(null, "加强宣传。", new SourceSpan(7, 9, 14), List.of(), List.of(), List.of(),
				List.of());
		assertThat(new Add<>(Level.TASK, Spot.action(0), task).apply(parts).draft().unread())
			.extracting(DraftPassage::text)
			.containsExactly("形成合力。");
	}

	private Edited add(Spot at, SourceSpan span) {
		return new Add<>(Level.TASK, at, new DraftTask(null, "新任务。", span, List.of(), List.of(), List.of(), List.of()))
			.apply(this.draft);
	}

}
