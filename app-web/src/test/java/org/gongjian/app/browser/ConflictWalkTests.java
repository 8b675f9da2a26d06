package org.gongjian.app.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people write in the same report: the later one sees both texts and decides.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class ConflictWalkTests {

	private static final String FIGURE = "[data-part=numerator] >> nth=0";

	/** Whether the page would save by itself now. */
	private static final String SAVES = """
			() => document.querySelector('[data-autosave]').dispatchEvent(
			  new CustomEvent('htmx:confirm', { cancelable: true, detail: { issueRequest() {} } }))""";

	@Autowired
	private Clock clock;

	@LocalServerPort
	private int port;

	private District district;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts) {
		this.district = districts.create("区" + UUID.randomUUID().toString().substring(0, 8));
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "采用对方内容, 1366, 甲写的。, 91", "用我的内容覆盖, 1366, 乙写的。, 92", "保存合并后的内容, 390, 甲乙都写了。, 93" })
	void bothTextsAreShownAndTheChosenOneIsKept(String choice, int width, String text, String figure) {
		try (Visitor one = visit(width); Visitor other = visit(width)) {
			one.open(report());
			other.open(report());
			write(one.page(), "甲写的。", "91");
			one.send("保存草稿");
			write(other.page(), "乙写的。", "92");
			other.send("保存草稿");

			Page both = other.page();
			both.locator(".conflict").waitFor();
			assertThat(both.locator("table.versions").innerText()).contains("甲写的。", "乙写的。", "91/100", "92/100");
			assertThat(both.locator("tr.differs").count()).isEqualTo(2);
			assertThat(other.overflow()).isZero();
			other.picture("report-conflict-" + width);
			if (choice.startsWith("保存合并")) {
				merge(both, text, figure);
			}
			other.send(choice);

			both.locator("#report-form").waitFor();
			assertThat(both.inputValue("#done")).isEqualTo(text);
			one.open(report());
			assertThat(one.page().inputValue("#done")).isEqualTo(text);
			assertThat(one.page().inputValue(FIGURE)).isEqualTo(figure);
			assertThat(one.page().inputValue("#problems")).isEqualTo("没有。");
		}
	}

	@Test
	void nothingIsSavedBesideAFormThatIsOnItsWay() {
		try (Visitor one = visit(1366)) {
			Page page = one.open(report()).page();
			assertThat(page.evaluate(SAVES)).isEqualTo(true);
			page.evaluate("""
					() => {
					  const form = document.getElementById('report-form');
					  form.addEventListener('submit', (event) => event.preventDefault());
					  form.requestSubmit();
					}""");
			assertThat(page.evaluate(SAVES)).isEqualTo(false);
		}
	}

	private static void merge(Page both, String text, String figure) {
		both.locator(".merge summary").click();
		assertThat(both.inputValue("#merge-done")).contains("甲写的。", "乙写的。");
		both.fill("#merge-done", text);
		both.locator(".merge input.figure").first().fill(figure);
	}

	private static void write(Page page, String text, String numerator) {
		page.fill("#done", text);
		page.fill("#problems", "没有。");
		page.fill(FIGURE, numerator);
		page.fill("[data-part=denominator] >> nth=0", "100");
	}

	private String report() {
		return "/reports/" + this.district.plan().goalsOfHealth() + "/" + LocalDate.now(this.clock).withDayOfMonth(1);
	}

	private Visitor visit(int width) {
		return Chromium.visit("http://localhost:" + this.port, width, 800)
			.signIn(this.district.name() + ".health.reporter", SampleDistrict.PASSWORD);
	}

}
