package org.gongjian.app.slip;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slips for duties: both towns are to hold a lecture each month, and nobody did in
 * January.
 */
class DutySlipTests extends SlipTestCase {

	private UUID duty;

	@BeforeEach
	void addDuty() {
		this.duty = UUID.randomUUID();
		this.reporting.database().sql("""
				insert into duty (id, jurisdiction_id, plan_id, task_id, position, every, every_count, times, quote,
					span_paragraph, span_start, span_end, version)
				select ?, jurisdiction_id, plan_id, id, 1, 'MONTH', 1, 1, '每月至少1次健康讲座', 0, 0, 1, 0
				from task_item where id = ?
				""").params(this.duty, this.reporting.district().plan().towns()).update();
	}

	@Test
	void missedDutyIsRaisedForEachUnitAndClosedWhenItIsMadeUpFor() {
		rules("dutyMissed", "BLUE");

		assertThat(this.office.round("2026-02-10T10:00")).isEqualTo(new RoundOutcome(2, 0, 0));
		assertThat(this.office.round("2026-02-10T11:00")).isEqualTo(new RoundOutcome(0, 0, 0));
		assertThat(this.office.slips()).hasSize(2)
			.allSatisfy((slip) -> assertThat(slip).startsWith("DUTY_MISSED BLUE OPEN 2026-02-24"));
		assertThat(this.reporting.person("east.reporter").opens("/slips/" + this.office.slip("东山镇"))).hasStatusOk()
			.bodyText()
			.contains("周期要求未办", "周期要求“每月至少1次健康讲座”（2026-01-01 至 2026-01-31）应办 1 次，已办 0 次，逾期未办。");

		assertThat(this.reporting.person("east.reporter")
			.sends("/duties/" + this.duty + "/" + this.reporting.district().east() + "/2026-01-31",
					Map.of("once", UUID.randomUUID().toString(), "day", "2026-02-10", "note", "补办。")))
			.hasStatus3xxRedirection();

		assertThat(this.office.round("2026-02-11T09:00")).isEqualTo(new RoundOutcome(0, 0, 1));
		assertThat(this.office.state(this.office.slip("东山镇"))).isEqualTo("CLOSED");
	}

	@Test
	void dutyThatIsMissedAgainIsTheSameMatterWhileItsSlipIsOpen() {
		rules("dutyMissed", "RED");
		this.office.round("2026-02-10T10:00");

		assertThat(this.office.round("2026-03-02T09:00")).isEqualTo(new RoundOutcome(0, 0, 0));

		this.office.acts("office", this.office.slip("西河镇"), "WITHDRAW", "words", "已电话说明。");
		assertThat(this.office.round("2026-03-03T09:00").raised()).as("February's").isEqualTo(1);
		assertThat(this.office.round("2026-03-04T09:00").raised()).isZero();
	}

	@Test
	void nearLastDayIsRaisedOnlyWhereTheDistrictSaysSo() {
		rules("dutyMissed", "");
		assertThat(this.office.round("2026-02-26T09:00")).isEqualTo(new RoundOutcome(0, 0, 0));

		rules("dutyDueSoon", "BLUE", "number", "1", "dutyMissed", "BLUE", "redDays", "3");
		assertThat(this.office.round("2026-02-25T09:00").raised()).as("January's").isEqualTo(2);
		assertThat(this.office.round("2026-02-26T09:00").raised()).isEqualTo(2);
		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("DUTY_DUE_SOON BLUE OPEN")).hasSize(2);
		assertThat(this.office.round("2026-03-02T00:01").closed()).as("the month is over").isEqualTo(2);
	}

	@Test
	void districtThatSaidNothingIsAskedAboutMissedDutiesOnly() {
		assertThat(this.reporting.person("office").opens("/slips/rules")).hasStatusOk()
			.bodyText()
			.contains("周期要求临期", "周期要求未办");

		this.office.round("2026-02-26T09:00");

		assertThat(this.office.slips()).filteredOn((slip) -> slip.startsWith("DUTY_MISSED BLUE OPEN")).hasSize(2);
		assertThat(this.office.slips()).noneMatch((slip) -> slip.startsWith("DUTY_DUE_SOON"));
	}

	private void rules(String... fields) {
		Map<String, String> form = new HashMap<>(Map.of("nearDays", "5", "nearDue", "", "overdue", "", "noReport", "",
				"blueDays", "5", "orangeDays", "3", "redDays", "20", "number", "0"));
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		assertThat(this.reporting.person("office").sends("/slips/rules", form)).hasStatus3xxRedirection();
	}

}
