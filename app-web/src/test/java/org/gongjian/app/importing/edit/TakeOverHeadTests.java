package org.gongjian.app.importing.edit;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TakeOverHeadTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

	private final TakeOverHead before = new TakeOverHead(
			new PlanHeading("健康帮扶方案", "云卫发〔2026〕1号", "区卫生健康委", LocalDate.of(2026, 1, 8)), new PlanYears(FIRST, LAST));

	@Test
	void whatTheNewTextDoesNotSayIsTakenOverAndIsADoubt() {
		PlanDraft after = this.before.apply(draft(head("健康帮扶方案（修订）", null, null, null), "period", "jurisdiction"))
			.draft();

		assertThat(after.head()).isEqualTo(
				new PlanHead("健康帮扶方案（修订）", "云卫发〔2026〕1号", "区卫生健康委", LocalDate.of(2026, 1, 8), FIRST, LAST, null));
		assertThat(after.problems().get(0).kind()).isEqualTo(DraftProblem.Kind.HEAD_TAKEN_OVER);
		assertThat(after.problems().get(0).facts()).containsExactly("number", "issuer", "issuedOn", "period");
		assertThat(after.problems()).filteredOn((doubt) -> doubt.kind() == DraftProblem.Kind.HEAD_INCOMPLETE)
			.singleElement()
			.satisfies((doubt) -> assertThat(doubt.facts()).containsExactly("jurisdiction"));
	}

	@Test
	void whatTheNewTextSaysStays() {
		PlanDraft said = draft(new PlanHead("新方案", "云卫发〔2026〕9号", "区政府", LAST, LAST, LAST, null));

		assertThat(this.before.apply(said).draft()).isEqualTo(said);
	}

	@Test
	void oneEndOfThePeriodIsNotMixedWithTheOtherOfTheTextBefore() {
		PlanDraft after = this.before.apply(draft(head("新方案", "1号", LocalDate.of(2027, 1, 1), null))).draft();

		assertThat(after.head().periodStart()).isEqualTo(LocalDate.of(2027, 1, 1));
		assertThat(after.head().periodEnd()).isNull();
	}

	private static PlanHead head(String title, @Nullable String number, @Nullable LocalDate start,
			@Nullable LocalDate end) {
		return new PlanHead(title, number, null, null, start, end, null);
	}

	private static PlanDraft draft(PlanHead head, String... lacking) {
		List<DraftProblem> problems = List.of(lacking)
			.stream()
			.map((part) -> new DraftProblem(DraftProblem.Kind.HEAD_INCOMPLETE, new SourceSpan(0, 0, 0), List.of(part)))
			.toList();
		return new PlanDraft(head, List.of(), problems, List.of());
	}

}
