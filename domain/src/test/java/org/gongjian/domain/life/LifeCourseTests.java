package org.gongjian.domain.life;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LifeCourseTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	@ParameterizedTest(name = "{0} gives {1}")
	@CsvSource({ "03-01T09:00 UNDER_WAY, ''", "03-01T09:00 UNDER_WAY 03-02T09:00 SUSPENSION_ASKED, ''",
			"03-10T00:01 SUSPENDED, 03-10/", "03-10T23:59 SUSPENDED 05-02T00:00 UNDER_WAY, 03-10/05-02",
			"03-10T09:00 SUSPENDED 04-02T09:00 RESUMPTION_ASKED 04-05T09:00 SUSPENDED, 03-10/",
			"03-10T09:00 SUSPENDED 04-02T09:00 CLOSED 04-05T09:00 RECHECKED, 03-10/",
			"03-10T09:00 CLOSE_OUT_ASKED 03-12T09:00 CLOSED 04-05T09:00 UNDER_WAY 05-06T09:00 CLOSED, 03-12/04-05 05-06/",
			"03-10T09:00 SUSPENDED 03-10T10:00 UNDER_WAY, 03-10/03-10",
			"03-10T09:00 SUSPENDED 04-02T09:00 WITHDRAWN, 03-10/04-02" })
	void taskRestsWhileItIsSuspendedOrClosed(String written, String rests) {
		assertThat(course(written).rests(ZONE)
			.stream()
			.map((rest) -> rest.from().toString().substring(5) + "/"
					+ ((rest.to() != null) ? rest.to().toString().substring(5) : ""))
			.collect(Collectors.joining(" "))).isEqualTo(rests);
	}

	private static LifeCourse course(String written) {
		String[] words = written.split(" ");
		return new LifeCourse(Arrays.stream(words)
			.filter((word) -> word.contains("T") && word.contains(":"))
			.map((word) -> new LifeCourse.Turn(LifeState.valueOf(words[Arrays.asList(words).indexOf(word) + 1]),
					LocalDateTime.parse("2026-" + word).atZone(ZONE).toInstant()))
			.toList());
	}

}
