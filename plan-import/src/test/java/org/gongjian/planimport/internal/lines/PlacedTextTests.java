package org.gongjian.planimport.internal.lines;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftPassage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlacedTextTests {

	private final PlacedText joined = PlacedText
		.join(List.of(PlacedText.of(3, "1. 建设水厂", 3), PlacedText.of(4, "三座，年底通水。", 0)));

	@Test
	void nameStandsWhereItIsWhole() {
		PlacedText text = PlacedText.join(List.of(PlacedText.of(3, "县水利局农村处、县水利局", 0), PlacedText.of(4, "县财政局牵头", 0)));

		assertThat(text.nameAt("县水利局")).isEqualTo(new DraftPassage("县水利局", new SourceSpan(3, 8, 12)));
		assertThat(text.nameAt("县财政局")).isEqualTo(new DraftPassage("县财政局", new SourceSpan(4, 0, 4)));
		assertThat(text.nameAt("县住建局")).isNull();
	}

	@Test
	void joinedTextKnowsTheParagraphOfEachPiece() {
		assertThat(this.joined.text()).isEqualTo("建设水厂三座，年底通水。");
		assertThat(this.joined.quote(0, 4, 0).span()).isEqualTo(new SourceSpan(3, 3, 7));
		assertThat(this.joined.quote(7, 11, 7).span()).isEqualTo(new SourceSpan(4, 3, 7));
	}

	@Test
	void quoteOverAParagraphEndKeepsThePartThatHoldsTheFigure() {
		assertThat(this.joined.quote(2, 6, 4).text()).isEqualTo("三座");
		assertThat(this.joined.quote(2, 6, 3).text()).isEqualTo("水厂");
	}

	@Test
	void textIsLaidOutOnce() {
		assertThat(this.joined.layout()).isSameAs(this.joined.layout());
		assertThat(this.joined.layout().clauseEnd(0)).isEqualTo(6);
	}

	@Test
	void partHasNoWhiteSpaceAtItsEnds() {
		PlacedText text = PlacedText.of(0, "  建设水厂 （县水利局）", 0);

		assertThat(text.part(0, 7).text()).isEqualTo("建设水厂");
		assertThat(text.part(0, 7).span()).isEqualTo(new SourceSpan(0, 2, 6));
	}

	@Test
	void partOfTheSecondParagraphKeepsItsPlace() {
		assertThat(this.joined.part(7, 11).span()).isEqualTo(new SourceSpan(4, 3, 7));
	}

	@Test
	void linesAreItsParagraphs() {
		assertThat(this.joined.lines()).extracting(PlacedText::text).containsExactly("建设水厂", "三座，年底通水。");
	}

}
