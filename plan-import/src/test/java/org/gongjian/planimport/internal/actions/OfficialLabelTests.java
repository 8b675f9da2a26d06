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
import static org.assertj.core.api.Assertions.tuple;

class OfficialLabelTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "周明远（县政府副县长）, 周明远, 县政府副县长", "县水利局局长 林芳, 林芳, 县水利局局长", "县政府副县长 林 芳, 林芳, 县政府副县长",
			"县政府副县长 林芳同志, 林芳, 县政府副县长", "县政府副县长林芳, 林芳, 县政府副县长", "'县委常委、组织部部长林芳', 林芳, '县委常委、组织部部长'", "周明远, 周明远, ''",
			"县政府党组成员周明远, 周明远, 县政府党组成员", "周明远 副县长, 周明远, 副县长", "副县长林致和, 林致和, 副县长" })
	void personStandsWithTheOffice(String value, String name, String position) {
		assertThat(in(value)).extracting(DraftOfficial::name, DraftOfficial::position)
			.containsExactly(tuple(name, position));
	}

	@ParameterizedTest
	@ValueSource(strings = { "周明远（副县长）、林芳（副县长）", "副县长 周明远，副县长 林芳", "副县长周明远、副县长林芳", "县委常委、宣传部部长周明远，副县长林芳",
			"县委副书记、指挥部副指挥长周明远；副县长林芳", "周明远、林芳", "周明远 林芳", "周明远同志、林芳同志", "周明远；林芳。" })
	void severalPersonsAreNamed(String value) {
		assertThat(in(value)).extracting(DraftOfficial::name).containsExactly("周明远", "林芳");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "：", "县级有关分管领导同志", "2026" })
	void otherWordsNameNobody(String value) {
		assertThat(in(value)).isEmpty();
	}

	@Test
	void placeIsThatOfNameAndOffice() {
		assertThat(in("周明远（副县长）、林芳（局长）").get(1).span()).isEqualTo(new SourceSpan(0, 9, 15));
	}

	private static List<DraftOfficial> in(String value) {
		return OfficialLabel.in(PlacedText.of(0, value, 0));
	}

}
