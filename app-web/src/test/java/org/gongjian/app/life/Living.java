package org.gongjian.app.life;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.report.Reporting;
import org.gongjian.domain.life.LifeAction;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The people of a district at the life of a task.
 *
 * @param task the task they act on
 */
record Living(Reporting reporting, UUID task) {

	MvcTestResult acts(String person, LifeAction action, String... fields) {
		Map<String, String> form = new HashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return this.reporting.person(person).sends(address(action), form);
	}

	/** Decides on the application that waits, as it was read. */
	MvcTestResult decides(String person, LifeAction action, String... fields) {
		String[] all = List.of(fields).toArray(new String[fields.length + 2]);
		all[fields.length] = "about";
		all[fields.length + 1] = String.valueOf(asked());
		return acts(person, action, all);
	}

	/** Applies for close-out with a file, and confirms what speaks against it. */
	MvcTestResult appliesForCloseOut(String person, String reason, String file) {
		MockMultipartFile evidence = new MockMultipartFile("files", file, "text/plain", "验收合格。".getBytes());
		return this.reporting.mvc()
			.post()
			.uri(address(LifeAction.ASK_CLOSE_OUT))
			.with(user(this.reporting.person(person).account()))
			.with(csrf())
			.multipart()
			.file(evidence)
			.param("reason", reason)
			.param("confirmed", "true")
			.exchange();
	}

	String address(LifeAction action) {
		return "/tasks/" + this.task + "/life/" + action;
	}

	String page(String person) {
		MvcTestResult result = this.reporting.person(person).opens("/tasks/" + this.task);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	int asked() {
		return this.reporting.database()
			.sql("select asked from task_life where task_id = ?")
			.param(this.task)
			.query(Integer.class)
			.single();
	}

	String state() {
		return this.reporting.database()
			.sql("select state from task_life where task_id = ?")
			.param(this.task)
			.query(String.class)
			.optional()
			.orElse("");
	}

	long events(LifeAction action) {
		return this.reporting.database()
			.sql("select count(*) from life_event where task_id = ? and action = ?")
			.params(this.task, action.name())
			.query(Long.class)
			.single();
	}

	long audited() {
		return this.reporting.audited("ACT_ON_TASK", this.task);
	}

}
