package org.gongjian.app.importing.draft;

import java.nio.charset.StandardCharsets;

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
 * The original document beside the draft, as it reads.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class OriginalTests {

	private static final String PAGE = """
			<html><head><title>教育帮扶专项行动实施方案</title></head><body>
			<h1>教育帮扶专项行动实施方案</h1>
			<p>2026年实施，各单位按下表落实。</p>
			<table>
			<tr><th>序号</th><th>任务</th><th>责任单位</th></tr>
			<tr><td>1</td><td>发放助学金300人&lt;b&gt;次</td><td rowspan="2">区教委</td></tr>
			<tr><td>2</td><td>每月家访2次</td></tr>
			</table>
			</body></html>
			""";

	private static int districts;

	private Importing importing;

	@BeforeEach
	void createDistrict(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("原文区" + ++districts), mvc, people, database);
	}

	@Test
	void tableOfADocumentIsATableWithItsMergedCellsAndMarks() {
		String original = original(draft());

		assertThat(original)
			.containsPattern("<td rowspan=\"2\">\\s*<p[^>]*><span\\s+class=\"unit\" data-mark=\"a0t0\">区教委")
			.containsPattern("<td>\\s*<p [^>]*data-mark=\"a0t1\"[^>]*>\\s*<a\\s+class=\"duty\" href=\"#a0t1d0\">每月家访2次")
			.contains("role=\"heading\" aria-level=\"2\"", "&lt;b&gt;次")
			.doesNotContain("<b>次");
	}

	@Test
	void documentThatWasReadWithoutItsLayoutShowsAsParagraphs() {
		String draft = draft();
		this.importing.database()
			.sql("update source_document set layout = null where jurisdiction_id = :district")
			.param("district", this.importing.district().id())
			.update();

		assertThat(original(draft)).contains("发放助学金300人", "class=\"duty\"").doesNotContain("<td", "role=\"heading\"");
	}

	private String draft() {
		return this.importing.draftOf("方案.html", PAGE.getBytes(StandardCharsets.UTF_8));
	}

	private String original(String draft) {
		String page = this.importing.page(draft);
		return page.substring(page.indexOf("class=\"original\""), page.indexOf("</article>"));
	}

}
