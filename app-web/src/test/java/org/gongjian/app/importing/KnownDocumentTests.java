package org.gongjian.app.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Importing a document that is published already, or that is open as another draft.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class KnownDocumentTests {

	private static int districts;

	private Importing importing;

	@BeforeEach
	void createDistrict(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("重复区" + ++districts), mvc, people, database);
	}

	@Test
	void documentThatIsNewIsNotAskedAbout() {
		assertThat(this.importing.page(this.importing.draftOfSmallPlan())).doesNotContain("仍作为新方案", "可能已经发布");
	}

	@Test
	void publishedDocumentIsToldOnTheDraftAndBeforeItIsPublishedAgain() {
		publish(this.importing.draftOfSmallPlan());

		String again = this.importing.draftOfSmallPlan();

		assertThat(this.importing.page(again)).contains("可能已经发布为方案", "健康帮扶专项行动实施方案", "文件内容完全相同", "作为该方案的修订", "仍作为新方案");
		assertThat(this.importing.publishPage(again)).contains("可能已经发布为方案", "作为该方案的修订", "仍作为新方案");
	}

	@Test
	void otherFileWithTheSameHeadIsToldToo() {
		publish(this.importing.draftOfSmallPlan());

		String changed = this.importing.draftOf("方案（改）.txt",
				Importing.SMALL_PLAN.replace("100场", "120场").getBytes(StandardCharsets.UTF_8));

		assertThat(this.importing.page(changed)).contains("可能已经发布为方案", "标题、印发机关和实施期限相同");
	}

	@Test
	void openDraftOfTheSameDocumentIsTold() {
		String first = this.importing.draftOfSmallPlan();
		String second = this.importing.draftOfSmallPlan();

		assertThat(this.importing.page(second)).contains("另一份未发布的草稿", "href=\"" + first + "\"");
		assertThat(this.importing.page(first)).contains("另一份未发布的草稿", "href=\"" + second + "\"");
		this.importing.planner().sends(second + "/discard", Map.of());
		assertThat(this.importing.page(first)).doesNotContain("另一份未发布的草稿");
	}

	@Test
	void draftBecomesAnAmendmentOfThePlan() {
		UUID plan = publish(this.importing.draftOfSmallPlan());
		String again = this.importing.draftOf("方案（改）.txt",
				Importing.SMALL_PLAN.replace("100场", "120场").getBytes(StandardCharsets.UTF_8));

		assertThat(amend(again, plan)).hasRedirectedUrl(again);

		this.importing.acceptDoubts(again);
		assertThat(this.importing.page(again)).contains("与现行版本对比").doesNotContain("仍作为新方案");
		assertThat(this.importing.page(again + "/comparison")).contains("120场");
		assertThat(this.importing.page("/plans/imports")).contains("修订：");
		assertThat(audited(again)).anyMatch((text) -> text.contains("作为“健康帮扶专项行动实施方案”的修订稿"));
		assertThat(amend(again, plan)).hasRedirectedUrl(again);
		assertThat(publish(again)).isEqualTo(plan);
	}

	@Test
	void planHasOneAmendmentAtATime() {
		UUID plan = publish(this.importing.draftOfSmallPlan());
		String first = this.importing.draftOfSmallPlan();
		String second = this.importing.draftOfSmallPlan();
		amend(first, plan);

		assertThat(amend(second, plan)).hasRedirectedUrl(second);

		assertThat(this.importing.page(second)).contains("打开未发布的修订稿", "仍作为新方案").doesNotContain("作为该方案的修订<");
		assertThat(amendedBy(second)).isNull();
	}

	@Test
	void draftThatIsKeptAsANewPlanIsNotAskedAboutAgain() {
		publish(this.importing.draftOfSmallPlan());
		String again = this.importing.draftOfSmallPlan();
		this.importing.acceptDoubts(again);

		assertThat(this.importing.planner().sends(again + "/known/own", Map.of("publishing", "true")))
			.hasRedirectedUrl(again + "/publish");

		assertThat(this.importing.page(again + "/publish")).contains("已选“仍作为新方案”").doesNotContain("作为该方案的修订");
		publish(again);
		assertThat(this.importing.count("plan")).isEqualTo(3);
	}

	@Test
	void amendmentDoesNotBecomeANewPlanBecauseAnOldPageSaysSo() {
		UUID plan = publish(this.importing.draftOfSmallPlan());
		String again = this.importing.draftOfSmallPlan();
		amend(again, plan);

		assertThat(this.importing.planner().sends(again + "/known/own", Map.of("publishing", "true")))
			.hasRedirectedUrl(again)
			.flash()
			.containsEntry("refused", "没有改动：这份草稿已选为修订稿。要作为新方案发布，请放弃这份草稿，重新导入文件。");
		assertThat(amendedBy(again)).isEqualTo(plan);
	}

	@Test
	void planOfAnotherDistrictIsNeitherToldNorAmended(@Autowired SampleDistrict samples, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		Importing other = Importing.by(samples.create("邻近区" + districts), mvc, people, database);
		String own = this.importing.draftOfSmallPlan();
		String foreign = other.draftOfSmallPlan();

		assertThat(this.importing.page(own)).doesNotContain("另一份未发布的草稿");
		assertThat(amend(own, other.district().plan().id())).hasStatus(404);
		assertThat(amend(foreign, this.importing.district().plan().id())).hasStatus(404);
	}

	@Test
	void listTellsWhatEachDraftIs() {
		String draft = this.importing.draftOfSmallPlan();

		assertThat(this.importing.page("/plans/imports")).contains("健康帮扶专项行动实施方案", "方案.txt", ".planner")
			.containsPattern("data-label=\"任务\">2<")
			.containsPattern("chip YELLOW\">[1-9]");
		this.importing.acceptDoubts(draft);
		assertThat(this.importing.page("/plans/imports")).containsPattern("chip GREEN\">0<");
	}

	private MvcTestResult amend(String draft, UUID plan) {
		return this.importing.planner().sends(draft + "/known/amendment", Map.of("plan", plan.toString()));
	}

	private UUID publish(String draft) {
		String plan = this.importing.planner()
			.sends(draft + "/publish", this.importing.publication(draft))
			.getResponse()
			.getRedirectedUrl();
		assertThat(plan).isNotNull();
		return UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
	}

	private List<String> audited(String draft) {
		return this.importing.database()
			.sql("select coalesce(after, '') from audit_event where object_id = ?")
			.param(this.importing.idOf(draft))
			.query(String.class)
			.list();
	}

	private @Nullable Object amendedBy(String draft) {
		return this.importing.database()
			.sql("select amends_plan_id from plan_import where id = ?")
			.param(this.importing.idOf(draft))
			.query()
			.singleRow()
			.get("amends_plan_id");
	}

}
