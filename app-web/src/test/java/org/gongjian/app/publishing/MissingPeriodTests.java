package org.gongjian.app.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document that does not say what time it plans for.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class MissingPeriodTests {

	private static final String LACKING = "没有读到实施期限，不能发布";

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("缺期区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOf("方案.txt",
				Importing.SMALL_PLAN.replace("2026年，", "").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void isTheFirstDoubtOfTheDraft() {
		String page = this.importing.page(this.draft);

		assertThat(page).contains(LACKING, "文件中没有找到：实施期限");
		assertThat(page.indexOf("id=\"kind-HEAD_INCOMPLETE\"")).isPositive().isEqualTo(page.indexOf("id=\"kind-"));
	}

	@Test
	void isToldBesideTheFirstMonthUntilItIsTyped() {
		String page = this.importing.publishPage(this.draft);

		assertThat(page).contains(LACKING, this.draft + "/head")
			.doesNotContainPattern("name=\"reportsFrom\"[^>]*required");
		assertThat(this.importing.planner()
			.sends(this.draft + "/publish", Map.of("version", this.importing.version(this.draft), "reportsFrom", "")))
			.hasStatus(422)
			.bodyText()
			.contains("还不能发布", LACKING);

		this.importing.planner()
			.sends(this.draft + "/head", Map.of("version", this.importing.version(this.draft), "title", "健康帮扶方案",
					"periodStart", "2026-01-01", "periodEnd", "2026-12-31"));

		assertThat(this.importing.page(this.draft)).doesNotContain(LACKING);
		assertThat(this.importing.page(this.draft + "/publish")).doesNotContain(LACKING)
			.containsPattern("name=\"reportsFrom\"[^>]*required");
	}

}
