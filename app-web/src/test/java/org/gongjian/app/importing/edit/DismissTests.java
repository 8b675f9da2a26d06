package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.PlanDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DismissTests {

	private final DraftPassage heading = passage(3, "（一）指导思想");

	private final DraftPassage sentence = passage(4, "各镇要抓好落实。");

	private final DraftPassage other = passage(8, "各部门要加强配合。");

	private final PlanDraft draft = SampleDraft.read().withUnread(List.of(this.heading, this.sentence, this.other));

	@Test
	void passagesThatAreNotNeededStayInTheDraft() {
		Edited edited = Dismiss.these(List.of(2, 1)).apply(this.draft);

		assertThat(edited.draft().unread()).containsExactly(this.heading);
		assertThat(edited.draft().dismissed()).containsExactly(this.sentence, this.other);
		assertThat(edited.facts()).containsExactly("2");
	}

	@Test
	void headingsAndFormulaeAreDismissedAtOnce() {
		PlanDraft changed = Dismiss.frame().apply(this.draft).draft();

		assertThat(changed.dismissed()).containsExactly(this.heading);
		assertThat(changed.unread()).containsExactly(this.sentence, this.other);
	}

	@Test
	void dismissedPassageComesBackToItsPlace() {
		PlanDraft dismissed = Dismiss.these(List.of(0, 1, 2)).apply(this.draft).draft();

		PlanDraft back = Dismiss.back(List.of(1)).apply(dismissed).draft();

		assertThat(back.unread()).containsExactly(this.sentence);
		assertThat(back.dismissed()).containsExactly(this.heading, this.other);
		assertThat(Dismiss.back(List.of(0, 1)).apply(back).draft().unread()).isEqualTo(this.draft.unread());
	}

	@Test
	void nothingChosenChangesNothing() {
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> Dismiss.these(List.of()).apply(this.draft));
		assertThatExceptionOfType(EditRefusedException.class)
			.isThrownBy(() -> Dismiss.these(List.of(99, -1)).apply(this.draft));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Dismiss.back(List.of(0)).apply(this.draft));
	}

	private static DraftPassage passage(int paragraph, String text) {
		return new DraftPassage(text, new SourceSpan(paragraph, 0, text.length()));
	}

}
