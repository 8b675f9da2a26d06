package org.gongjian.app.amending;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class EndingLifeTests {

	@Test
	void lifeOfAWithdrawnTaskEndsAndThatOfAKeptOneGoesOn(@Autowired MockMvcTester mvc,
			@Autowired SampleDistrict samples, @Autowired UserDetailsService people, @Autowired JdbcClient database,
			@Autowired Clock clock) {
		AmendedPlan plan = AmendedPlan.published(new Reporting(samples.create("终办区"), mvc, people, database, clock));
		UUID gone = plan.task("健康档案");
		UUID kept = plan.task("镇卫生院");
		var clerk = plan.reporting().person("health.reporter");
		clerk.sends("/tasks/" + gone + "/life/SIGN", Map.of());
		clerk.sends("/tasks/" + kept + "/life/SIGN", Map.of());

		plan.amend(AmendedPlan.SECOND);

		assertThat(plan.rows("select action from life_event where task_id = ? order by number", gone))
			.containsExactly("SIGN", "WITHDRAW");
		assertThat(plan.rows("select state from task_life where task_id = ?", gone)).containsExactly("WITHDRAWN");
		assertThat(plan.rows("select state from task_life where task_id = ?", kept)).containsExactly("UNDER_WAY");
		assertThat(clerk.sends("/tasks/" + gone + "/life/ASK_SUSPENSION", Map.of("reason", "等资金。"))).hasStatus(409)
			.bodyText()
			.contains("方案修订已取消这项任务");
	}

}
