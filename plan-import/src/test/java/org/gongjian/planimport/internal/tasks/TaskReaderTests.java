package org.gongjian.planimport.internal.tasks;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.PartReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TaskReaderTests {

	private static final Period YEAR = Period.years(2026, 2026);

	private final Problems problems = new Problems();

	private final TaskReader reader = new TaskReader(new TargetReader(YEAR, this.problems), new DutyReader(YEAR), false,
			this.problems, new Coverage());

	@Test
	void taskIsTheItemWithoutNumberAndUnits() {
		DraftTask task = this.reader.read(item("3. 新建水厂2座。（县水利局牵头，县财政局配合）"));
		assertThat(task.number()).isEqualTo("3");
		assertThat(task.text()).isEqualTo("新建水厂2座。");
		assertThat(task.units()).extracting(DraftUnit::name, DraftUnit::role)
			.containsExactly(tuple("县水利局", UnitRole.LEAD), tuple("县财政局", UnitRole.SUPPORT));
		assertThat(task.targets()).hasSize(1);
	}

	@Test
	void termBehindALabelIsADuty() {
		DraftTask task = this.reader.read(item("1. 建设水厂。", "责任单位：县水利局", "完成时限：2026年9月"));
		assertThat(task.duties()).flatExtracting(DraftDuty::dueDates).containsExactly(LocalDate.of(2026, 9, 30));
	}

	@Test
	void unitsBelowThePointsAnswerForAllOfThem() {
		Block item = item("（一）建设水厂。", "1. 选址论证。", "2. 组织施工。", "责任单位：县水利局");
		assertThat(this.reader.namesUnits(item)).isTrue();
		assertThat(this.reader.read(item).text()).isEqualTo("建设水厂。选址论证。组织施工。");
	}

	@Test
	void unitsInBracketsBehindTheLastPointAreItsOwn() {
		Block item = item("（一）建设水厂。", "1. 选址论证。", "2. 组织施工。（县水利局）");
		assertThat(this.reader.namesUnits(item)).isFalse();
		assertThat(this.reader.holdsUnits(item)).isTrue();
	}

	@Test
	void unitsBelowTheLastOfSeveralThatNameTheirsAreItsOwn() {
		Block item = item("（一）建设水厂。", "1. 选址论证。（县财政局）", "2. 组织施工。", "责任单位：县水利局");
		assertThat(this.reader.namesUnits(item)).isFalse();
		assertThat(this.reader.namesUnits(item.children().get(1))).isTrue();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "（三）责任单位：县水利局, true", "（三）牵头领导：周明远, true", "（三）建设水厂。责任单位：县水利局, false", "（三）建设水厂。, false" })
	void itemMayBeALabelWithItsList(String line, boolean expected) {
		assertThat(this.reader.isLabelOnly(item(line))).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "建设水厂（县水利局）, 建设水厂", "建设水厂（三期）, 建设水厂（三期）", "建设水厂, 建设水厂", "（县水利局）, （县水利局）" })
	void headingStandsWithoutItsUnits(String heading, String bare) {
		assertThat(this.reader.withoutUnits(heading)).isEqualTo(bare);
	}

	@Test
	void taskWithoutUnitsIsADoubt() {
		this.reader.read(item("1. 建设水厂。"));
		assertThat(this.problems.inDocumentOrder()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.NO_UNIT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. 建设水厂。（责任单位：县水利局、其他）", "1. 建设水厂。（县水利局、县住" })
	void nameThatIsNoneIsADoubt(String line) {
		this.reader.read(item(line));
		assertThat(this.problems.inDocumentOrder()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.UNCLEAR_UNIT);
	}

	private static Block item(String... lines) {
		return PartReader
			.read(Stream.of(lines).map(Paragraph::of).toList(), TaskReader::isComplete, UnitLine::isLabelled,
					UnitLine::is, new Problems(), new Coverage())
			.get(0)
			.root()
			.children()
			.get(0);
	}

}
