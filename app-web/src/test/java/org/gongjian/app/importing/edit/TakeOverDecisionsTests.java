package org.gongjian.app.importing.edit;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TakeOverDecisionsTests {

	private static final List<String> NEW = Stream
		.concat(SampleDraft.TEXT.stream(), Stream.of("3. 走访困难学生。", "各镇要抓好落实，及时报告。"))
		.toList();

	private final PlanDraft before = SampleDraft.read();

	@Test
	void doubtAcceptedOnTheSameWordsIsNotAskedAgain() {
		PlanDraft after = takeOver(Settle.rest().apply(this.before).draft());

		assertThat(noUnit(after, "宣传健康知识")).satisfies((doubt) -> {
			assertThat(doubt.settled()).isTrue();
			assertThat(doubt.before()).isTrue();
		});
		assertThat(noUnit(after, "走访困难学生").settled()).isFalse();
		assertThat(noUnit(after, "走访困难学生").before()).isFalse();
	}

	@Test
	void unitsGivenToATaskOfTheSameWordsAreGivenAgain() {
		PlanDraft former = new AssignUnits(List.of(Spot.task(0, 2)), List.of("区教委"), UnitRole.LEAD, false)
			.apply(this.before)
			.draft();

		PlanDraft after = takeOver(former);

		assertThat(Level.TASK.at(after, Spot.task(0, 2)).units()).containsExactly(new DraftUnit("区教委", UnitRole.LEAD));
		assertThat(noUnit(after, "宣传健康知识").before()).isTrue();
	}

	@Test
	void undecidedDoubtIsAskedAgain() {
		assertThat(takeOver(this.before).problems()).noneMatch(DraftProblem::before);
	}

	@Test
	void questionPutAgainIsNoLongerOneOfBefore() {
		PlanDraft after = takeOver(Settle.rest().apply(this.before).draft());
		int number = after.problems().indexOf(noUnit(after, "宣传健康知识")) + 1;

		assertThat(Settle.reopen(number).apply(after).draft().problems().get(number - 1))
			.satisfies((doubt) -> assertThat(doubt.before() || doubt.settled()).isFalse());
	}

	@Test
	void passageOfWhichNothingWasToBeMadeIsNotShownAgain() {
		DraftPassage known = new DraftPassage("各镇要抓好落实。", new SourceSpan(2, 0, 8));
		DraftPassage other = new DraftPassage("各部门要加强配合。", new SourceSpan(3, 0, 9));
		PlanDraft former = this.before.withPassages(List.of(), List.of(known));

		PlanDraft after = new TakeOverDecisions(former, SampleDraft.text(), new OriginalText(NEW))
			.apply(read().withUnread(List.of(known, other)))
			.draft();

		assertThat(after.dismissed()).containsExactly(known);
		assertThat(after.unread()).containsExactly(other);
	}

	private static PlanDraft takeOver(PlanDraft former) {
		return new TakeOverDecisions(former, SampleDraft.text(), new OriginalText(NEW)).apply(read()).draft();
	}

	private static PlanDraft read() {
		return new PlanReader().read(new PlanText(NEW.stream().map(Paragraph::of).toList()));
	}

	private static DraftProblem noUnit(PlanDraft draft, String words) {
		return draft.problems()
			.stream()
			.filter((doubt) -> doubt.kind() == DraftProblem.Kind.NO_UNIT
					&& doubt.facts().stream().anyMatch((fact) -> fact.contains(words.substring(0, 4))))
			.findFirst()
			.orElseThrow();
	}

}
