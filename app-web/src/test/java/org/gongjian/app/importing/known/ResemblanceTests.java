package org.gongjian.app.importing.known;

import java.util.UUID;

import org.gongjian.persistence.plan.PrintedTextRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResemblanceTests {

	@Test
	void sameBytesAreOneDocumentWhateverWasTyped() {
		assertThat(Resemblance.between(text("f", "健康方案", "云卫〔2026〕1号", "区卫健委", "2026-01-01"),
				text("f", "教育方案", "云教〔2025〕9号", "区教委", "2025-01-01")))
			.contains(Resemblance.FILE);
	}

	@ParameterizedTest(name = "{0} = {1}")
	@CsvSource({ "云卫发〔2026〕1号, 云卫发〔2026〕1号", "云卫发〔2026〕1号, 云卫发[2026] 1号", "云卫发（2026）1号, 云卫发【2026】1号" })
	void sameNumberIsOneDocumentInWhateverBrackets(String one, String other) {
		assertThat(Resemblance.between(text("1", "健康方案", one, null, null), text("2", "另一标题", other, null, null)))
			.contains(Resemblance.NUMBER);
	}

	@Test
	void sameHeadIsOneDocumentAsFarAsBothSayIt() {
		PrintedTextRow published = text("1", "健康帮扶工作方案", null, "区卫生健康委", "2026-01-01");

		assertThat(Resemblance.between(text("2", "健康帮扶 工作方案", null, "区卫生健康委", "2026-01-01"), published))
			.contains(Resemblance.HEAD);
		assertThat(Resemblance.between(text("2", "健康帮扶工作方案", null, null, null), published)).contains(Resemblance.HEAD);
	}

	@Test
	void otherYearsIssuersNumbersOrTitlesAreOtherDocuments() {
		PrintedTextRow published = text("1", "健康帮扶工作方案", "云卫发〔2026〕1号", "区卫生健康委", "2026-01-01");

		assertThat(Resemblance.between(text("2", "健康帮扶工作方案", null, "区卫生健康委", "2027-01-01"), published)).isEmpty();
		assertThat(Resemblance.between(text("2", "健康帮扶工作方案", null, "区教委", "2026-01-01"), published)).isEmpty();
		assertThat(Resemblance.between(text("2", "教育帮扶工作方案", null, "区卫生健康委", "2026-01-01"), published)).isEmpty();
		assertThat(Resemblance.between(text("2", "健康帮扶工作方案", "云卫发〔2026〕11号", "区卫生健康委", "2026-01-01"), published))
			.isEmpty();
	}

	@Test
	void documentsThatSayNothingOfThemselvesAreNotHeldToBeOne() {
		assertThat(Resemblance.between(text("1", null, null, null, null), text("2", null, null, null, null))).isEmpty();
		assertThat(Resemblance.between(text("1", "——", "〔〕", null, null), text("2", "——", "〔〕", null, null))).isEmpty();
	}

	private static PrintedTextRow text(String hash, @Nullable String title, @Nullable String number,
			@Nullable String issuer, @Nullable String start) {
		return new PrintedTextRow(UUID.randomUUID(), "方案.txt", hash, title, number, issuer, start, null, "林知秋");
	}

}
