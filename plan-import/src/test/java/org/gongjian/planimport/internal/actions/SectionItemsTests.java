package org.gongjian.planimport.internal.actions;

import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PartReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.gongjian.planimport.internal.tasks.TaskReader;
import org.gongjian.planimport.internal.tasks.UnitLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SectionItemsTests {

	@ParameterizedTest(name = "{0}: {1} tasks, {2} goals, {3} leads, {4} passages, {5} sections")
	@CsvSource({ "一、供水|（一）选址。（县水利局）|（二）施工。（县水利局）, 2, 0, 0, 0, 0", "一、供水|（一）工作目标|供水率达到95%。|（二）选址。（县水利局）, 1, 1, 0, 0, 0",
			"一、供水|（一）选址。（县水利局）|（二）责任单位：县水利局, 1, 0, 1, 0, 0", "一、供水|（一）重点任务|1. 选址。（县水利局）|2. 施工。（县水利局）, 2, 0, 0, 0, 0",
			"一、供水|（一）建厂|1. 选址。（县水利局）|（二）管网|1. 巡查。（各乡镇）, 0, 0, 0, 0, 2", "一、保障措施|（一）加强调度。|（二）强化考核。, 0, 0, 0, 2, 0",
			"一、供水（县水利局牵头）|（一）选址。|（二）施工。, 2, 0, 0, 0, 0", "一、供水|（一）选址。|（二）施工。, 0, 0, 0, 0, 2",
			"一、供水|（一）选址。（县水利局）|（二）施工。|（三）验收。（县财政局）, 3, 0, 0, 0, 0", "一、供水, 0, 0, 0, 0, 0" })
	void itemsOfASectionAreToldApart(String lines, int tasks, int goals, int leads, int passages, int sections) {
		SectionItems items = items(lines);
		assertThat(items.tasks()).hasSize(tasks);
		assertThat(items.goals()).hasSize(goals);
		assertThat(items.leads()).hasSize(leads);
		assertThat(items.passages()).hasSize(passages);
		assertThat(items.sections()).hasSize(sections);
	}

	private static SectionItems items(String lines) {
		Problems problems = new Problems();
		TaskReader reader = new TaskReader(new TargetReader(Period.NONE, problems), new DutyReader(Period.NONE), false,
				problems, new Coverage());
		Part part = PartReader
			.read(Stream.of(lines.split("[|]")).map(Paragraph::of).toList(), TaskReader::isComplete,
					UnitLine::isLabelled, UnitLine::is, problems, new Coverage())
			.get(0);
		return SectionItems.of(part.root().children().get(0), reader);
	}

}
