package org.gongjian.domain.account;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.account.AnsweringPeople.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Unit 2 is below unit 1, unit 3 stands alone; 4 and 5 are above each other by mistake.
 */
class AnsweringPeopleTests {

	private static final Map<UUID, UUID> ABOVE = Map.of(id(2), id(1), id(4), id(5), id(5), id(4));

	@ParameterizedTest(name = "of {0} answer for unit {1}: {2}")
	@CsvSource({ "10:1:REPORTER 11:1:UNIT_REVIEWER 12::PLAN_ADMINISTRATOR, 1, 10",
			"10:1:REPORTER 13:1:REPORTER 12::PLAN_ADMINISTRATOR, 1, 10 13",
			"11:1:UNIT_REVIEWER 12::PLAN_ADMINISTRATOR, 1, 11", "12::PLAN_ADMINISTRATOR, 1, 12",
			"10:1:REPORTER 12::PLAN_ADMINISTRATOR, 2, 10", "10:1:REPORTER 14:2:REPORTER, 2, 14",
			"11:2:UNIT_REVIEWER 10:1:REPORTER, 2, 10", "11:1:UNIT_REVIEWER 12::PLAN_ADMINISTRATOR, 2, 11",
			"10:1:REPORTER 12::PLAN_ADMINISTRATOR, 3, 12", "10:1:REPORTER 12::PLAN_ADMINISTRATOR, , 12",
			"10:1:REPORTER 12::PLAN_ADMINISTRATOR, 4, 12", "'', 1, ''" })
	void nearestReportersThenReviewersThenPlanAdministratorsAnswer(String people, @Nullable Integer unit,
			String answering) {
		AnsweringPeople all = new AnsweringPeople(people(people), ABOVE);

		assertThat(all.of((unit != null) ? id(unit) : null)).containsExactlyInAnyOrderElementsOf(ids(answering));
	}

	@ParameterizedTest(name = "of {0} {1} decide")
	@CsvSource({ "15::OFFICE_REVIEWER 12::PLAN_ADMINISTRATOR, 15", "12::PLAN_ADMINISTRATOR 10:1:REPORTER, 12" })
	void planAdministratorsDecideWhereThereIsNoOfficeReviewer(String people, String office) {
		assertThat(new AnsweringPeople(people(people), ABOVE).office())
			.containsExactlyInAnyOrderElementsOf(ids(office));
	}

	private static List<Person> people(String text) {
		return Arrays.stream(text.split(" ")).filter((one) -> !one.isEmpty()).map((one) -> {
			String[] parts = one.split(":");
			return new Person(id(Integer.parseInt(parts[0])),
					parts[1].isEmpty() ? null : id(Integer.parseInt(parts[1])), Role.valueOf(parts[2]));
		}).toList();
	}

	private static List<UUID> ids(String text) {
		return Arrays.stream(text.split(" "))
			.filter((one) -> !one.isEmpty())
			.map((one) -> id(Integer.parseInt(one)))
			.collect(Collectors.toList());
	}

	private static UUID id(int number) {
		return new UUID(0, number);
	}

}
