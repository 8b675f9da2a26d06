package org.gongjian.app.importing.draft;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.importing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the screen's script is sent after a step: the parts that became others.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ScreenChangesTests {

	private static final String PLAN = Importing.SMALL_PLAN + """

			教育帮扶专项行动实施方案

			一、任务清单

			1. 落实资助政策。（责任单位：区教委）

			2. 走访困难学生。

			3. 每季度家访1次。（责任单位：区教委）
			""";

	private static final Pattern SWAPPED = Pattern.compile("id=\"([^\"]*)\"[^>]* hx-swap-oob=\"true\"");

	private static int districts;

	private Importing importing;

	private String draft;

	@BeforeEach
	void uploadPlan(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.importing = Importing.by(samples.create("变化区" + ++districts), mvc, people, database);
		this.draft = this.importing.draftOf("方案.txt", PLAN.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource(delimiter = '|', value = { "/tasks/a1t0|text=落实政策。|top,s-a1,h-a1,a1t0",
			"/tasks/a0t0|text=改造镇卫生院，配齐急救设备。|top,s-a0,h-a0,a0t0", "/up|place=a1t1|top,doubts,s-a1,h-a1,a1t0,a1t1",
			"/doubts|kind=NO_UNIT|top,doubts", "/actions/a1|name=教育行动|top,doubts,bulk-into,bulk-over,s-a1,h-a1",
			"/merge|place=a1t1|top,doubts,bulk-over,a1", "/remove|place=a1|top,doubts,bulk-into,bulk-over,outline",
			"/units|place=a1t1;names=区教委;role=LEAD|top,doubts,s-a1,h-a1,a1t1" })
	void stepSendsWhatItChanged(String address, String fields, String parts) {
		String answer = step(address, fields, this.importing.version(this.draft));

		assertThat(swapped(answer)).filteredOn((id) -> !id.matches("p\\d+|unread")).containsExactly(parts.split(","));
		assertThat(answer).doesNotContain("<html", "<article");
	}

	@Test
	void marksOfTheOriginalFollowAndOtherParagraphsStay() {
		String answer = step("/merge", "place=a1t1", this.importing.version(this.draft));

		assertThat(answer).contains("href=\"#a1t1d0\"", "每季度家访1次").doesNotContain("改造镇卫生院");
	}

	@Test
	void undoAndRedoSendWhatTheyChanged() {
		step("/tasks/a1t0", "text=落实政策。", "");

		assertThat(swapped(step("/undo", "", this.importing.version(this.draft)))).contains("top", "a1t0")
			.doesNotContain("draft", "outline");
		assertThat(swapped(step("/redo", "", this.importing.version(this.draft)))).contains("top", "a1t0");
	}

	@ParameterizedTest(name = "shown {0}")
	@CsvSource({ "''", "0x", "-1", "99999999999999999999" })
	void screenOfAnotherVersionIsReplacedAsAWhole(String shown) {
		String answer = step("/up", "place=a1t1", shown);

		assertThat(swapped(answer)).containsExactly("draft");
		assertThat(answer).contains("<article", "id=\"a1t2\"").doesNotContain("<html");
	}

	private static List<String> swapped(String answer) {
		return SWAPPED.matcher(answer).results().map((found) -> found.group(1)).toList();
	}

	private String step(String address, String fields, String shown) {
		Map<String, String> form = new HashMap<>(Map.of("shown", shown, "version", this.importing.version(this.draft)));
		for (String field : fields.isEmpty() ? new String[0] : fields.split(";")) {
			form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
		}
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
