package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PartReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberGapsTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "1. 建厂|2. 巡查|3. 收费, ''", "1. 建厂|3. 收费, 1 3", "1. 建厂|2. 巡查|2. 收费, 2 2", "5. 建厂|6. 巡查, ''" })
	void gapInTheNumbersIsTold(String lines, String gap) {
		Problems problems = new Problems();
		Part part = PartReader
			.read(Stream.of(lines.split("[|]")).map(Paragraph::of).toList(), (text) -> false, (line) -> false,
					(line) -> false, new Problems(), new Coverage())
			.get(0);

		NumberGaps.report(part.root().children(), problems);

		assertThat(problems.inDocumentOrder()).extracting((problem) -> String.join(" ", problem.facts()))
			.isEqualTo(gap.isEmpty() ? List.of() : List.of(gap));
	}

}
