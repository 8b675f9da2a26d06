package org.gongjian.app.amending;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.publishing.ShownForm;
import org.gongjian.app.report.Reporting;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A plan of a sample district that was imported, and the new texts of it.
 */
record AmendedPlan(Reporting reporting, UUID id) {

	/** Goals, three tasks of departments, and one of a department and the towns. */
	static final String FIRST = """
			健康帮扶专项行动实施方案

			一、主要目标

			实施期限为${year}年1月至${year}年12月。${year}年，辖区内就诊率达到90%以上。

			二、任务清单

			1. 改造三所镇卫生院，配齐急救设备和救护车。（责任单位：区卫生健康委、区医保局）

			2. 开展健康讲座100场，宣传医保政策。（责任单位：区卫生健康委、各镇）

			3. 建立慢性病患者健康档案，每季度更新一次。（责任单位：区卫生健康委）

			4. 组织区级医院医生到镇坐诊。（责任单位：区医保局）

			三、保障措施

			（一）分清工作责任。健康帮扶专项行动由区政府副区长沈知远牵头，区卫生健康委主抓。
			""";

	/** A new goal, task 1 reworded and with other units, 3 gone, 4 put first, one new. */
	static final String SECOND = FIRST.replace("就诊率达到90%", "就诊率达到92%")
		.replace("1. 改造三所镇卫生院，配齐急救设备和救护车。（责任单位：区卫生健康委、区医保局）",
				"1. 组织区级医院医生到镇坐诊。（责任单位：区医保局）\n\n2. 改造五所镇卫生院，配齐急救设备和救护车。（责任单位：区卫生健康委、东山镇）")
		.replace("2. 开展健康讲座", "3. 开展健康讲座")
		.replace("3. 建立慢性病患者健康档案，每季度更新一次。（责任单位：区卫生健康委）\n\n", "")
		.replace("4. 组织区级医院医生到镇坐诊。（责任单位：区医保局）", "4. 为村卫生室配发远程问诊终端50台。（责任单位：区卫生健康委）");

	/** Publishes the first text; reports are owed from January on. */
	static AmendedPlan published(Reporting reporting) {
		AmendedPlan nothing = new AmendedPlan(reporting, reporting.district().plan().id());
		String draft = nothing.redirectOf(nothing.uploads("/plans/imports", FIRST));
		String plan = nothing.redirectOf(nothing.publishes(draft, "01"));
		return new AmendedPlan(reporting, idOf(plan));
	}

	District district() {
		return this.reporting.district();
	}

	Person planner() {
		return this.reporting.person("planner");
	}

	MvcTestResult uploadsAmendment(String text) {
		return uploads("/plans/imports?amends=" + this.id, text);
	}

	/** Uploads a new text and gives the address of its draft. */
	String draftOf(String text) {
		return redirectOf(uploadsAmendment(text));
	}

	/** Uploads and publishes a new text. */
	void amend(String text) {
		redirectOf(publishes(draftOf(text)));
	}

	MvcTestResult publishes(String draft) {
		return publishes(draft, String.format("%02d", LocalDate.now(this.reporting.clock()).getMonthValue()));
	}

	MvcTestResult publishes(String draft, String month) {
		return planner().sends(draft + "/publish", publication(draft, month));
	}

	Map<String, String> publication(String draft, String month) {
		String page = page("planner", draft + "/publish");
		if (page.contains("/doubts/rest")) {
			planner().sends(draft + "/doubts/rest",
					Map.of("version", between(page, "name=\"version\" value=\"", "\"")));
			page = page("planner", draft + "/publish");
		}
		Map<String, String> form = ShownForm.decided(ShownForm.accepting(page));
		form.put("reportsFrom", LocalDate.now(this.reporting.clock()).getYear() + "-" + month);
		if (page.contains("members[0]")) {
			form.put("members[0]", "东山镇、西河镇");
		}
		return form;
	}

	MvcTestResult uploads(String address, String text) {
		String year = String.valueOf(LocalDate.now(this.reporting.clock()).getYear());
		return planner().uploads(address, new MockMultipartFile("document", "方案.txt", "text/plain",
				text.replace("${year}", year).getBytes(StandardCharsets.UTF_8)));
	}

	String redirectOf(MvcTestResult result) {
		String address = result.getResponse().getRedirectedUrl();
		if (address == null) {
			throw new AssertionError(textOf(result));
		}
		return address;
	}

	String page(String person, String address) {
		return textOf(this.reporting.person(person).opens(address));
	}

	private static String textOf(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** The only task whose text holds these words, now or before. */
	UUID task(String words) {
		return this.reporting.database()
			.sql("select id from task_item where plan_id = ? and text like ?")
			.params(this.id, "%" + words + "%")
			.query(UUID.class)
			.single();
	}

	UUID assignment(UUID task, UUID unit) {
		return this.reporting.database()
			.sql("select id from assignment where task_id = ? and unit_id = ?")
			.params(task, unit)
			.query(UUID.class)
			.single();
	}

	List<String> rows(String sql, Object... parameters) {
		return this.reporting.database().sql(sql).params(parameters).query(String.class).list();
	}

	long count(String table) {
		return this.reporting.database()
			.sql("select count(*) from " + table + " where plan_id = ?")
			.param(this.id)
			.query(Long.class)
			.single();
	}

	static UUID idOf(String address) {
		return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
	}

	static String between(String text, String before, String after) {
		int start = text.indexOf(before) + before.length();
		return text.substring(start, text.indexOf(after, start));
	}

}
