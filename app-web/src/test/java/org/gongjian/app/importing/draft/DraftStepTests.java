package org.gongjian.app.importing.draft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.gongjian.app.importing.kept.DraftSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
 * The steps of a draft's correction, each of which can be taken back.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class DraftStepTests {

	private static final String PLAN = Importing.SMALL_PLAN + """

			教育帮扶专项行动实施方案

			一、任务清单

			1. 落实资助政策。（责任单位：区教委）

			2. 走访<script>困难</script>学生。
			""";

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("步骤区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource(delimiter = '|', value = { "/merge|place=a0t1|已合并任务 1、2", "/merge|place=a1|已合并行动",
			"/split|place=a0t0;cut=7;text=改造镇卫生院，配齐急救设备。|已拆分任务 1", "/begin|place=a0t1|已从任务 2 起另立行动",
			"/up|place=a0t1|已上移任务 2", "/down|place=a0t1|已把任务 2 移到“教育帮扶", "/move|place=a0t0;into=a1|已把任务 1 移到",
			"/move|place=a0k0;into=a1t0|已把量化目标“住院费用负担比例”移到 1", "/remove|place=a0t1|已删除任务 2", "/remove|place=a0|已删除行动",
			"/remove|place=a0k0|已删除量化目标", "/units|place=a0t0,a1t1;names=区民政局、区残联;role=SUPPORT|已给 2 项任务加上责任单位 区民政局、区残联",
			"/units|place=a0t0;names=区民政局;role=LEAD;instead=true|已把 1 项任务的责任单位换成 区民政局", "/doubts|kind=NO_UNIT|已采用同类存疑",
			"/tasks/a0t0|text=改过。|已修改任务 “改过。”", "/tasks?at=a0|text=添上。|已添加任务 “添上。”" })
	void everyStepSaysWhatWasDoneAndCanBeTakenBackAndBroughtBack(String address, String fields, String done) {
		String before = outline();

		assertThat(send(address, fields)).hasStatus3xxRedirection();
		String after = outline();
		assertThat(page()).contains(done);
		assertThat(after).isNotEqualTo(before);

		assertThat(send("/undo", "")).hasStatus3xxRedirection();
		assertThat(outline()).isEqualTo(before);
		assertThat(send("/redo", "")).hasStatus3xxRedirection();
		assertThat(outline()).isEqualTo(after);
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource(delimiter = '|',
			value = { "/merge|place=a0t0|前面没有可并入的任务", "/merge|place=a0|前面没有可并入的行动", "/up|place=a0t0|已经在最前或最后",
					"/split|place=a0t0;cut=0;text=改造。|没有拆分", "/split|place=a0t0;cut=99;text=改造。|没有拆分",
					"/begin|place=a0t0|第一项任务", "/remove|place=|还没有选择",
					"/units|place=a0t0;names= ;role=LEAD|还没有填写责任单位" })
	void whatMakesNoSenseIsRefusedWithAReason(String address, String fields, String reason) {
		String before = outline();

		assertThat(send(address, fields)).hasStatus(422).bodyText().contains(reason);
		assertThat(outline()).isEqualTo(before);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|',
			value = { "/merge|place=a0t9", "/merge|place=a9", "/merge|place=a0k0", "/split|place=a0;cut=1;text=改造",
					"/begin|place=a0", "/up|place=a7t0", "/down|place=x", "/move|place=a0t0;into=a9",
					"/remove|place=a0t9", "/remove|place=a0t0,a0t77", "/units|place=a9t0;names=区教委;role=LEAD",
					"/doubts|doubt=0", "/doubts|doubt=99", "/doubts|reopened=1", "/undo|", "/redo|",
					"/tasks/a0t9|text=改", "/duties/a0t0d5|quote=改;every=MONTH" })
	void whatIsNotThereIsNotFound(String address, String fields) {
		assertThat(send(address, fields)).hasStatus(404);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/merge", "/remove", "/up", "/undo", "/redo", "/doubts/rest" })
	void stepFromAnOlderDraftDoesNothing(String address) {
		String version = this.importing.version(this.draft);
		send("/up", "place=a1t1");
		String before = outline();

		MvcTestResult late = this.importing.planner()
			.sends(this.draft + address, Map.of("version", version, "place", "a0t1"));

		assertThat(late).hasStatus(409).bodyText().contains("没有做任何改动");
		assertThat(outline()).isEqualTo(before);
		assertThat(this.importing.planner()
			.sendsInBackground(this.draft + address, Map.of("version", version, "place", "a0t1"))).hasStatus(409)
			.hasHeader("HX-Retarget", "#said")
			.bodyText()
			.contains("没有做任何改动")
			.doesNotContain("<html");
	}

	@Test
	void sixtyStepsAreTakenBackOneAfterTheOther() {
		String before = outline();
		for (int i = 0; i < 60; i++) {
			send((i % 2 == 0) ? "/down" : "/up", "place=" + ((i % 2 == 0) ? "a0t0" : "a0t1"));
		}
		send("/remove", "place=a0t0");

		for (int i = 0; i < 61; i++) {
			assertThat(send("/undo", "")).hasStatus3xxRedirection();
		}
		assertThat(outline()).isEqualTo(before);
		assertThat(send("/undo", "")).hasStatus(404);
	}

	@Test
	void stepThatIsTakenBackOrBroughtBackIsASentenceInTheAuditLog() {
		send("/merge", "place=a0t1");
		send("/undo", "");
		send("/redo", "");

		assertThat(this.importing.database()
			.sql("select after from audit_event where object_id = ? and action = 'CORRECT_DRAFT'")
			.param(this.importing.idOf(this.draft))
			.query(String.class)
			.list()).contains("撤销第 1 步：已合并任务 1、2", "重做第 1 步：已合并任务 1、2");
	}

	@Test
	void somethingElseDoneAfterAnUndoForgetsWhatWasUndone() {
		send("/remove", "place=a0t0");
		send("/undo", "");
		send("/up", "place=a0t1");

		assertThat(send("/redo", "")).hasStatus(404);
		assertThat(this.importing.count("former_draft")).isOne();
	}

	@Test
	void oldestStepsAreForgotten() {
		for (int i = 0; i < DraftSteps.KEPT + 5; i++) {
			send((i % 2 == 0) ? "/down" : "/up", "place=" + ((i % 2 == 0) ? "a0t0" : "a0t1"));
		}

		assertThat(this.importing.count("former_draft")).isEqualTo(DraftSteps.KEPT);
	}

	@Test
	void hostileWordsStayWords() {
		send("/units", "place=a1t1;names=<img src=x onerror=alert(1)>;role=LEAD");
		send("/tasks/a1t1", "text=${7*7}</textarea><script>alert(2)</script>;number={0}'");

		assertThat(page()).contains("&lt;script&gt;", "{0}&#39;")
			.doesNotContain("<script>alert", "<img src=x", "<script>困难");
		assertThat(this.importing.page(this.draft + "/tasks/a1t1")).doesNotContain("<script>alert",
				"</textarea><script");
	}

	@Test
	void unitsOfTheDistrictAreSuggestedForSeveralTasksAtOnce() {
		String known = this.importing.database()
			.sql("select short_name from responsible_unit where jurisdiction_id = :district limit 1")
			.param("district", this.importing.district().id())
			.query(String.class)
			.single();

		assertThat(page()).contains("list=\"unit-names\"", "<option value=\"" + known + "\"", "全选 2 项");
	}

	@Test
	void draftWithDoubtsIsPublishedOnceTheyAreAcceptedInOneAct() {
		assertThat(page()).contains("处存疑按读取结果采用，去发布").doesNotContain(">核对责任单位并发布<");

		assertThat(send("/doubts/rest", "")).hasRedirectedUrl(this.draft + "/publish");
		assertThat(page()).contains(">核对责任单位并发布<", "存疑已全部核对");
	}

	private MvcTestResult send(String address, String fields) {
		Map<String, String> form = new HashMap<>();
		form.put("version", this.importing.version(this.draft));
		for (String field : fields == null ? new String[0] : fields.split(";")) {
			if (field.contains("=")) {
				form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
			}
		}
		return this.importing.planner().sends(this.draft + address, form);
	}

	private String page() {
		return this.importing.page(this.draft);
	}

	/** The doubts and the outline, which show all that a step can change. */
	private String outline() {
		String page = page();
		return page.substring(page.indexOf("id=\"doubts\"")).replaceAll("value=\"[^\"]*\"", "");
	}

}
