package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IssueRemarkTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@ValueSource(strings = { "（云溪县人民政府2026年3月2日印发，云政发〔2026〕3号）", "（云政发〔2026〕3号，云溪县人民政府2026年3月2日发布）",
			"（2026年3月2日云溪县人民政府印发 云政发〔2026〕3号）", "(云溪县人民政府2026年3月2日，云政发[2026]3号)", "　（云政发〔2026〕3号　云溪县人民政府　2026年3月2日）" })
	void lineInBracketsSaysWhoIssuedItAndWhen(String line) {
		IssueRemark remark = in(line.strip());
		assertThat(remark.documentNumber()).isNotNull();
		assertThat(remark.issuer()).isEqualTo("云溪县人民政府");
		assertThat(remark.issuedOn()).isEqualTo(DAY);
	}

	@Test
	void eachPartMayStandAlone() {
		assertThat(in("（云政发〔2026〕3号）")).isEqualTo(new IssueRemark("云政发〔2026〕3号", null, null));
		assertThat(in("（2026年3月2日印发）")).isEqualTo(new IssueRemark(null, null, DAY));
		assertThat(in("（中共云溪县委办公室、云溪县人民政府办公室印发）").issuer()).isEqualTo("中共云溪县委办公室、云溪县人民政府办公室");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "（此件公开发布）", "（2026年3月2日县政府常务会议审议通过）", "（依据《供水办法》云政发〔2025〕3号制定）", "云政发〔2026〕3号", "（征求意见稿）" })
	void otherRemarksSayNothing(String line) {
		assertThat(in(line)).isEqualTo(new IssueRemark(null, null, null));
	}

	private static IssueRemark in(String line) {
		return IssueRemark.of(List.of(Paragraph.of("云溪县供水方案"), Paragraph.of(line)));
	}

}
