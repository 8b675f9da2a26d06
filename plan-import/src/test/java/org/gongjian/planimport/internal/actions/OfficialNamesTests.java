package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialNamesTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "县政府副县长周明远, 县政府副县长 周明远", "县政府副县长周明远、副县长林芳, 县政府副县长 周明远|副县长 林芳", "县政府副县长周明远和副县长林芳, 县政府副县长 周明远|副县长 林芳",
			"县委书记周明远与县长林芳同志, 县委书记 周明远|县长 林芳", "县委常委、组织部部长林芳, 县委常委、组织部部长 林芳", "县发展和改革局局长林芳, 县发展和改革局局长 林芳" })
	void personsStandAfterTheirOffice(String words, String persons) {
		assertThat(in(words).stream().map((official) -> official.position() + " " + official.name()).toList())
			.containsExactly(persons.split("[|]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "县水利局", "县水利局、县财政局", "县政府副县长周明远、县水利局", "周明远", "副县长" })
	void rangeThatNamesSomethingElseNamesNobody(String words) {
		assertThat(in(words)).isEmpty();
	}

	@Test
	void onlyTheRangeIsRead() {
		PlacedText text = PlacedText.of(2, "由副县长林芳牵头", 0);
		assertThat(OfficialNames.in(text, 1, 6))
			.containsExactly(new DraftOfficial("林芳", "副县长", new SourceSpan(2, 1, 6)));
	}

	private static List<DraftOfficial> in(String words) {
		return OfficialNames.in(PlacedText.of(0, words, 0), 0, words.length());
	}

}
