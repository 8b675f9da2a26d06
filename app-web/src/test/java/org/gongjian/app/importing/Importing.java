package org.gongjian.app.importing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.publishing.ShownForm;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The plan administrator of a district at an import.
 */
public record Importing(District district, Person planner, JdbcClient database) {

	/**
	 * A small plan with two tasks, a limit, a collective word and two names of one unit.
	 */
	public static final String SMALL_PLAN = """
			健康帮扶专项行动实施方案

			一、主要目标

			2026年，住院费用负担比例控制在10%以内。

			二、任务清单

			1. 改造镇卫生院，配齐急救设备。（责任单位：区卫生健康委、区发改委、各镇）

			2. 开展健康讲座100场。（责任单位：区卫健委、区发展改革委）

			三、保障措施

			（一）分清工作责任。健康帮扶专项行动由区政府副区长沈知远牵头，区卫生健康委主抓。
			""";

	public static Importing by(District district, MockMvcTester mvc, UserDetailsService people, JdbcClient database) {
		return new Importing(district, new Person(mvc, people.loadUserByUsername(district.name() + ".planner")),
				database);
	}

	public MvcTestResult uploads(String fileName, byte[] content) {
		return this.planner.uploads("/plans/imports",
				new MockMultipartFile("document", fileName, "text/plain", content));
	}

	/** As the page's script uploads it. */
	MvcTestResult uploadsByScript(String fileName, byte[] content) {
		return this.planner.mvc()
			.post()
			.uri("/plans/imports")
			.with(user(this.planner.account()))
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("document", fileName, "text/plain", content))
			.header("X-Requested-With", "XMLHttpRequest")
			.exchange();
	}

	/** Uploads a plan and gives the address of its draft. */
	public String draftOf(String fileName, byte[] content) {
		String address = uploads(fileName, content).getResponse().getRedirectedUrl();
		if (address == null) {
			throw new AssertionError("No draft of " + fileName);
		}
		return address;
	}

	public String draftOfSmallPlan() {
		return draftOf("方案.txt", SMALL_PLAN.getBytes(StandardCharsets.UTF_8));
	}

	/** The page that publishes a draft, once its doubts are accepted. */
	public String publishPage(String draft) {
		acceptDoubts(draft);
		return page(draft + "/publish");
	}

	/** Takes over what the reader assumed where it was not sure. */
	public void acceptDoubts(String draft) {
		if (page(draft).contains("/doubts/rest")) {
			this.planner.sends(draft + "/doubts/rest", Map.of("version", version(draft)));
		}
	}

	/**
	 * The form that publishes a draft, with members for every collective word and a new
	 * unit for every name in doubt.
	 */
	public Map<String, String> publication(String draft) {
		Map<String, String> form = ShownForm.accepting(publishPage(draft));
		form.keySet()
			.stream()
			.filter((field) -> field.startsWith("members"))
			.forEach((field) -> form.put(field, "东山镇、西河镇"));
		return ShownForm.decided(form);
	}

	public String version(String draft) {
		return between(page(draft + "/publish"), "name=\"version\" value=\"", "\"");
	}

	public String page(String address) {
		try {
			return this.planner.opens(address).getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	public long count(String table) {
		return this.database.sql("select count(*) from " + table + " where jurisdiction_id = :district")
			.param("district", this.district.id())
			.query(Long.class)
			.single();
	}

	public UUID idOf(String draft) {
		return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
	}

	private static String between(String text, String before, String after) {
		int start = text.indexOf(before) + before.length();
		return text.substring(start, text.indexOf(after, start));
	}

}
