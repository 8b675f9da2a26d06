package org.gongjian.app.importing.draft;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
 * A draft of more tasks than one page holds.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LongDraftTests {

	private static final int TASKS = 650;

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadLedger(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("长表区" + ++districts), mvc, people, database);
		StringBuilder ledger = new StringBuilder("序号,工作任务,责任单位\n");
		for (int i = 1; i <= TASKS; i++) {
			ledger.append(i).append(",改造第").append(i).append("段管网。,").append((i == 555) ? "" : "区水利局").append('\n');
		}
		this.draft = this.importing.draftOf("台账.csv", ledger.toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void pageShowsItsTasksBesideItsPartOfTheOriginal() {
		String page = this.importing.page(this.draft + "?page=2");

		assertThat(page).contains("id=\"a0t200\"", "改造第201段管网", "第 201–400 项任务，共 650 项", "href=\"?page=3\"");
		assertThat(page).doesNotContain("改造第199段管网", "改造第402段管网");
		assertThat(page.split("改造第201段管网", -1)).hasSize(3);
	}

	@Test
	void addressOfAPlaceOpensItsPage() {
		assertThat(this.importing.page(this.draft + "?at=a0t600")).contains("id=\"a0t600\"", "改造第601段管网");
		assertThat(this.importing.page(this.draft + "?at=a0t9999")).contains("id=\"a0t0\"");
		assertThat(this.importing.page(this.draft + "?page=99999999999")).contains("id=\"a0t0\"");
		assertThat(this.importing.page(this.draft + "?page=99&p=-3")).contains("id=\"a0t649\"");
	}

	@Test
	void doubtLeadsToThePageOfItsPlace() {
		String first = this.importing.page(this.draft);
		String address = first.replaceAll("(?s).*href=\"(\\?p=\\d+)#p\\d+\"[^>]*>任务 555 没有责任单位.*", "$1");

		assertThat(address).startsWith("?p=");
		assertThat(this.importing.page(this.draft + address)).contains("改造第555段管网", "id=\"a0t554\"");
	}

	@Test
	void stepOnAPageSendsWhatItChanged() {
		String answer = step("/tasks/a0t250", Map.of("text", "改造老旧管网。", "page", "2", "p", "603"));

		assertThat(answer).contains("id=\"a0t250\"", "改造老旧管网。").doesNotContain("<article", "改造第240段管网");
	}

	@Test
	void stepThatLeadsToAnotherPageShowsThatPage() {
		String answer = step("/tasks/a0t600", Map.of("text", "改造老旧管网。", "page", "1"));

		assertThat(answer).contains("<article", "id=\"a0t600\"", "改造老旧管网。", "data-page=\"4\"")
			.doesNotContain("id=\"a0t0\"");
	}

	@Test
	void unitsAreGivenToAllTasksOfTheDraftAndTakenBack() {
		step("/units", Map.of("names", "区财政局", "role", "SUPPORT", "over", "all"));

		assertThat(this.importing.page(this.draft + "?page=4")).contains("区财政局").doesNotContain("没有责任单位，");
		assertThat(this.importing.page(this.draft)).contains("650");

		step("/undo", Map.of());
		assertThat(this.importing.page(this.draft + "?page=4")).doesNotContain("title=\"区财政局\"")
			.doesNotContain("区财政局</th:block>")
			.doesNotContain(">区财政局<i>");
	}

	@Test
	void whatIsNeitherAnActionNorAllChoosesNothing() {
		assertThat(this.importing.planner()
			.sends(this.draft + "/units", Map.of("names", "区财政局", "role", "LEAD", "over", "everything", "version",
					this.importing.version(this.draft))))
			.hasStatus(422);
	}

	@Test
	void withoutScriptAStepBackStaysOnItsPage() {
		this.importing.planner()
			.sends(this.draft + "/remove",
					Map.of("place", "a0t300", "version", this.importing.version(this.draft), "page", "2"));

		assertThat(this.importing.planner()
			.sends(this.draft + "/undo", Map.of("version", this.importing.version(this.draft), "page", "2")))
			.hasRedirectedUrl(this.draft + "?page=2");
	}

	private String step(String address, Map<String, String> fields) {
		String version = this.importing.version(this.draft);
		Map<String, String> form = new HashMap<>(Map.of("version", version, "shown", version));
		form.putAll(fields);
		try {
			return this.importing.planner()
				.sendsInBackground(this.draft + address, form)
				.getResponse()
				.getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
