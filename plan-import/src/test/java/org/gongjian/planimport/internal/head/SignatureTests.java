package org.gongjian.planimport.internal.head;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTests {

	private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

	@Test
	void bodyStandsAboveTheDay() {
		assertThat(signature("特此通知。", "云溪县水利局", "2026年2月20日")).isEqualTo(new Signature("云溪县水利局", DAY));
	}

	@Test
	void nameAndDayMayStandOnOneLine() {
		assertThat(signature("特此通知。", "　　云溪县水利局　　2026年2月20日")).isEqualTo(new Signature("云溪县水利局", DAY));
	}

	@Test
	void nameMayRunOverLines() {
		assertThat(signature("特此通知。", "中共云溪县委农村工作暨", "乡村振兴领导小组", "（2026年2月20日）"))
			.isEqualTo(new Signature("中共云溪县委农村工作暨乡村振兴领导小组", DAY));
	}

	@Test
	void titleAboveTheDayBeginsWithTheBody() {
		assertThat(signature("云溪县人民政府", "关于加强供水工作的意见", "2026年2月20日")).isEqualTo(new Signature("云溪县人民政府", DAY));
		assertThat(signature("云溪县水利局关于加强供水工作的意见", "2026年2月20日")).isEqualTo(new Signature("云溪县水利局", DAY));
	}

	@Test
	void marksAndNumbersAreNoNames() {
		assertThat(signature("云水〔2026〕3号", "云溪县水利局★", "2026 年 2 月 20 日")).isEqualTo(new Signature("云溪县水利局", DAY));
	}

	@Test
	void sentenceAboveTheDayIsNoName() {
		assertThat(signature("请认真组织实施。", "2026年2月20日")).isEqualTo(new Signature(null, DAY));
	}

	@ParameterizedTest
	@ValueSource(strings = { "云溪县水利局办公室2026年2月22日印发", "2026年2月30日", "2026年2月", "在2026年2月20日前完成", "" })
	void otherLinesAreNoDayOfIssue(String line) {
		assertThat(signature("云溪县水利局", line)).isEqualTo(new Signature(null, null));
	}

	@Test
	void dayInATableIsNoDayOfIssue() {
		Paragraph cell = Paragraph.in(Cell.at(0, 0, 0), "2026年2月20日");
		assertThat(Signature.of(List.of(Paragraph.of("云溪县水利局"), cell))).isEqualTo(new Signature(null, null));
	}

	private static Signature signature(String... lines) {
		return Signature.of(Stream.of(lines).map(Paragraph::of).toList());
	}

}
