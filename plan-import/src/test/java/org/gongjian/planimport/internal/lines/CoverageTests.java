package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTests {

	private final List<Paragraph> paragraphs = List.of(Paragraph.of("建设水厂"), Paragraph.of(" \u3000"),
			Paragraph.of("巡查管网"), Paragraph.of("返回顶部"));

	private final Coverage coverage = new Coverage();

	@Test
	void paragraphsThatBecameNothingAreShown() {
		this.coverage.mark(0);
		this.coverage.mark(2);

		assertThat(this.coverage.unread(this.paragraphs))
			.containsExactly(new DraftPassage("返回顶部", new SourceSpan(3, 0, 4)));
	}

	@Test
	void textOverSeveralParagraphsCountsForAll() {
		this.coverage.mark(PlacedText.join(List.of(PlacedText.of(0, "建设水厂", 0), PlacedText.of(3, "返回顶部", 0))));

		assertThat(this.coverage.unread(this.paragraphs)).extracting(DraftPassage::text).containsExactly("巡查管网");
	}

	@Test
	void sentencesBesideOneThatWasReadAreShown() {
		String text = "（一）压实责任。各司其职。每月调度。分工协作。";
		this.coverage.markPart(PlacedText.of(0, text, 0).part(3, 8));
		this.coverage.markPart(PlacedText.of(0, text, 0).part(13, 18));

		assertThat(this.coverage.unread(List.of(Paragraph.of(text)))).containsExactly(
				new DraftPassage("各司其职。", new SourceSpan(0, 8, 13)),
				new DraftPassage("分工协作。", new SourceSpan(0, 18, 23)));
	}

	@Test
	void whiteSpaceIsNotMissed() {
		assertThat(this.coverage.unread(this.paragraphs)).extracting(DraftPassage::text)
			.containsExactly("建设水厂", "巡查管网", "返回顶部");
	}

}
