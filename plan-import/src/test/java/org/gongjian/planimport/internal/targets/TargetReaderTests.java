package org.gongjian.planimport.internal.targets;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Problems;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TargetReaderTests {

	private final Problems problems = new Problems();

	private final TargetReader reader = new TargetReader(Period.years(2026, 2026), this.problems);

	@Test
	void sentenceWithTwoSharesGivesTwoTargets() {
		assertThat(read("2026年，住院自付比例控制在9%以内，就诊率达到91%以上。")).extracting(DraftTarget::goal, DraftTarget::due)
			.containsExactly(tuple(Goal.atMost("9", "%"), LocalDate.of(2026, 12, 31)),
					tuple(Goal.atLeast("91", "%"), LocalDate.of(2026, 12, 31)));
	}

	@Test
	void eachOverAListGivesOneTargetForEach() {
		assertThat(read("举办读书会、“家乡故事”展演各30场。")).extracting(DraftTarget::indicator).containsExactly("读书会", "“家乡故事”展演");
	}

	@Test
	void plainNumberInStandardIsExact() {
		assertThat(read("参展农户每家补贴800元。")).singleElement().satisfies((target) -> {
			assertThat(target.kind()).isEqualTo(TargetKind.STANDARD);
			assertThat(target.goal()).isEqualTo(Goal.exactly("800", "元"));
		});
	}

	@Test
	void fixedSetIsExact() {
		assertThat(read("做好30种慢性病管理工作。")).extracting(DraftTarget::goal).containsExactly(Goal.exactly("30", "种"));
	}

	@Test
	void rangeIsBetween() {
		assertThat(read("全年组织2-3次演练。")).extracting(DraftTarget::goal).containsExactly(Goal.between("2", "3", "次"));
	}

	@Test
	void sentenceOfPartsGoesOnInTheOneBefore() {
		assertThat(read("2026年补偿政策兑现900万元以上。其中退耕补助500万元以上。")).extracting(DraftTarget::kind, DraftTarget::due)
			.containsOnly(tuple(TargetKind.TARGET, LocalDate.of(2026, 12, 31)));
	}

	@Test
	void changeHasItsBaseline() {
		assertThat(read("供水率由80%提高到92%。")).singleElement().satisfies((target) -> {
			assertThat(target.baseline()).isEqualByComparingTo("80");
			assertThat(target.goal().value()).isEqualByComparingTo("92");
			assertThat(target.indicator()).isEqualTo("供水率");
		});
	}

	@Test
	void sentenceThatOpensAListSetsTheDayForAll() {
		PlacedText goals = PlacedText.of(0, "到2028年，实现三个提升。供水率达到95%。", 0);

		assertThat(this.reader.readList(goals)).extracting(DraftTarget::due)
			.containsExactly(LocalDate.of(2028, 12, 31));
	}

	@Test
	void quoteIsThePieceWithValueAndComparison() {
		assertThat(read("加强管理，管网漏损率控制在12%以内，降低成本。")).extracting(DraftTarget::quote).containsExactly("管网漏损率控制在12%以内");
	}

	@Test
	void countThatIsNotTakenIsDoubtful() {
		assertThat(read("对36名对象开展排查。")).isEmpty();
		assertThat(this.problems.inDocumentOrder()).hasSize(1);
	}

	private List<DraftTarget> read(String sentence) {
		return this.reader.read(PlacedText.of(0, sentence, 0));
	}

}
