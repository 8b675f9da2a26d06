package org.gongjian.planimport.internal.lines;

import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentsListTests {

	@Test
	void linesThatComeAgainAreContents() {
		assertThat(contents("云溪县供水方案", "目    录", "一、目标", "附件1 管网方案", "为供水，制定本方案。", "一、目标", "附件1", "管网方案"))
			.containsExactly(1, 2, 3);
	}

	@Test
	void withoutAListNothingIs() {
		assertThat(contents("一、目标", "一、目标", "目录内容")).isEmpty();
		assertThat(contents()).isEmpty();
	}

	private static int[] contents(String... lines) {
		return ContentsList.in(Stream.of(lines).map(Paragraph::of).toList()).stream().toArray();
	}

}
