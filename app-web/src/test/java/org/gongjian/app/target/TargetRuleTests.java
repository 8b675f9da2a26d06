package org.gongjian.app.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class TargetRuleTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationContext context;

	private Reporting reporting;

	private Person planner;

	private UUID target;

	private int year;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, this.database, clock);
		this.planner = this.reporting.person("planner");
		this.target = this.reporting.district().plan().lectures();
		this.year = LocalDate.now(clock).getYear();
	}

	@Test
	void milestonesAndPartsAreKeptAndShownByUnit() {
		new Progress(this.context, this.reporting.district()).approved(this.reporting.district().plan().townsOfEast(),
				LocalDate.of(this.year, 1, 1), LocalDate.of(this.year, 2, 1), 30, Map.of(this.target, Figure.of("27")));

		assertThat(save(form("milestones[0].day", this.year + "-06-30", "milestones[0].value", "４０",
				"unitGoals[0].value", "30", "unitGoals[1].value", "70")))
			.hasStatus(302);

		assertThat(this.planner.opens("/targets/" + this.target)).bodyText()
			.contains("分解目标合计 100场", this.year + "-06-30 前 40场", "90%", "100%", "规则调整记录（1）", "东山镇 30场、西河镇 70场");
	}

	@Test
	void sameRuleTwiceIsOneChangeAndAnotherOneMeanwhileShowsBoth() {
		Map<String, String> first = form("unitGoals[0].value", "30");
		save(first);

		assertThat(save(first)).hasStatus(302);
		assertThat(changes()).isEqualTo(1);
		assertThat(save(form("unitGoals[0].value", "50"))).hasStatus(409)
			.bodyText()
			.contains("规则已被他人修改", "东山镇 30场", "东山镇 50场", "value=\"50\"");
		assertThat(changes()).isEqualTo(1);
		assertThat(save(form("unitGoals[0].value", "50", "version", "1"))).hasStatus(302);
		assertThat(changes()).isEqualTo(2);
	}

	@Test
	void wrongRuleIsSaidBesideTheFieldAndKept() {
		assertThat(save(form("milestones[0].day", "六月", "milestones[0].value", "4,0", "unitGoals[0].value", "-1")))
			.hasStatus(422)
			.bodyText()
			.contains("请填写日期", "请填数字", "这个数不能小于 0", "value=\"4,0\"");
		assertThat(save(form("overTime", "RATIO"))).hasStatus(422).bodyText().contains("不能按分子分母累计");
		assertThat(save(form("milestones[0].day", (this.year + 1) + "-01-01", "milestones[0].value", "4")))
			.hasStatus(422)
			.bodyText()
			.contains("节点日期要在");
		assertThat(changes()).isZero();
	}

	@Test
	void changesOfRulesCannotBeChanged() {
		save(form("unitGoals[0].value", "30"));

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("delete from target_rule_change where target_id = ?")
				.param(this.target)
				.update());
	}

	private MvcTestResult save(Map<String, String> form) {
		return this.planner.sends("/targets/" + this.target + "/rule", form);
	}

	private long changes() {
		return this.database.sql("select count(*) from target_rule_change where target_id = ?")
			.param(this.target)
			.query(Long.class)
			.single();
	}

	private Map<String, String> form(String... fields) {
		var district = this.reporting.district();
		Map<String, String> form = new HashMap<>(
				Map.of("version", "0", "mode", "REACH", "overTime", "SUM", "overUnits", "SUM", "unitGoals[0].unit",
						district.east().toString(), "unitGoals[1].unit", district.west().toString()));
		form.put("reporters", district.east() + "," + district.west());
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return form;
	}

}
