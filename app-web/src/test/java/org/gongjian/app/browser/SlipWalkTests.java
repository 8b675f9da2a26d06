package org.gongjian.app.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.FilePayload;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office raises a slip, the unit answers, the office accepts, at a desk and on a
 * phone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleDistrict.class)
class SlipWalkTests {

	@Autowired
	private SampleDistrict districts;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "desk, 1366, 768", "phone, 390, 844" })
	void slipIsRaisedAnsweredAndAccepted(String screen, int width, int height) {
		var district = this.districts.create("督办" + screen);
		String task = "/tasks/" + district.plan().single();
		try (Visitor office = visit(district.name() + ".office", width, height);
				Visitor clerk = visit(district.name() + ".health.reporter", width, height)) {
			office.open(task).press("发起督办");
			check(office, "slip-new-" + screen);
			office.press("发出督办单");
			office.page().locator(".error").getByText("请至少选择一个单位").waitFor();
			office.page().locator("input[name=unit]").first().check();
			office.page().locator("input[name=grade][value=ORANGE]").check();
			office.page().fill("#words", "请说明卫生院建设滞后的原因和完成时间。");
			office.press("发出督办单");
			office.page().waitForURL(Pattern.compile(".*/slips/[0-9a-f-]+$"));
			String slip = office.page().url().replaceAll(".*(/slips/)", "$1");
			check(office, "slip-raised-" + screen);

			clerk.open("/notices");
			check(clerk, "notices-" + screen);
			clerk.page().locator("main tbody button").first().click();
			clerk.page().waitForURL(Pattern.compile(".*" + slip));
			clerk.page().fill("#words-REPLY", "图纸已审定，3月底开工。");
			clerk.page()
				.setInputFiles("#files-REPLY",
						new FilePayload("施工图审查意见.txt", "text/plain", "同意。".getBytes(StandardCharsets.UTF_8)));
			check(clerk, "slip-reply-" + screen);
			clerk.press("答复");
			clerk.page().getByText("已答复，等待审核。").waitFor();
			check(clerk, "slip-answered-" + screen);

			office.open("/slips?show=ANSWERED");
			check(office, "slips-" + screen);
			office.open(slip);
			check(office, "slip-decision-" + screen);
			office.press("答复通过");
			office.page().getByText("答复已通过。").waitFor();
			assertThat(office.text()).contains("图纸已审定，3月底开工。", "督办经过", "施工图审查意见.txt");
			office.open("/changes?kind=SLIP");
			check(office, "slip-changes-" + screen);
			office.open(slip);
			office.press("打印");
			check(office, "slip-print-" + screen);
			office.open("/slips/rules");
			check(office, "slip-rules-" + screen);
			clerk.open("/notices/settings");
			check(clerk, "notice-settings-" + screen);
			assertThat(List.of(clerk.complaints(), office.complaints()))
				.allSatisfy((complaints) -> assertThat(complaints).isEmpty());
		}
	}

	private Visitor visit(String username, int width, int height) {
		return Chromium.visit("http://localhost:" + this.port, width, height).signIn(username, SampleDistrict.PASSWORD);
	}

	/** Nothing sticks out, nothing that axe finds; leaves a picture. */
	private static void check(Visitor visitor, String picture) {
		visitor.picture(picture);
		assertThat(visitor.overflow()).as(picture).isLessThanOrEqualTo(1);
		List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
		assertThat(violations.stream()
			.filter((rule) -> List.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
			.map((rule) -> rule.getId() + " " + rule.getNodes().get(0).getTarget())).as(picture).isEmpty();
	}

}
