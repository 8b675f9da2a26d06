package org.gongjian.app.slip;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.report.Reporting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Files that are handed in with the reply to a slip of the eastern town.
 */
class SlipFilesTests extends SlipTestCase {

	private UUID slip;

	@BeforeEach
	void raise() {
		this.office.round("2026-02-10T09:00");
		this.slip = this.office.slip("东山镇");
	}

	@Test
	void filesOfAReplyAreListedAndHandedOutToWhoSeesTheSlip() {
		assertThat(replies(null, file("讲座签到表.txt", "到会三十人。"), file("同一张.txt", "到会三十人。"), file("照片说明.txt", "会场。")))
			.hasStatus3xxRedirection();

		assertThat(this.reporting.person("office").opens("/slips/" + this.slip)).hasStatusOk()
			.bodyText()
			.contains("讲座签到表.txt", "照片说明.txt")
			.doesNotContain("同一张.txt");
		assertThat(this.reporting.person("office").opens("/slips/" + this.slip + "/print")).bodyText()
			.contains("佐证材料", "讲座签到表.txt", "照片说明.txt", ".txt、");
		String address = "/slips/files/" + id("slip_file", "讲座签到表.txt");
		assertThat(this.reporting.person("office").opens(address)).hasStatusOk().hasHeader("Content-Length", "18");
		assertThat(this.reporting.person("west.reporter").opens(address)).hasStatus(404);
	}

	@Test
	void sameReplyTwiceHasOneEffectAndAnotherFileIsRefused() {
		assertThat(replies(null, file("一.txt", "甲"))).hasStatus3xxRedirection();
		assertThat(replies(null, file("一.txt", "甲"))).hasStatus3xxRedirection();
		assertThat(replies(null, file("二.txt", "乙"))).hasStatus(409);

		assertThat(names()).containsExactly("一.txt");
		assertThat(this.office.events(this.slip)).isEqualTo(2);
	}

	@Test
	void wrongFileIsSaidBesideItsFieldAndTheWordsAreKept() {
		assertThat(replies(null, file("工具.exe", "MZ"))).hasStatus(422)
			.bodyText()
			.contains("工具.exe", "已约谈责任人。", "files-error-REPLY");

		assertThat(names()).isEmpty();
		assertThat(this.office.state(this.slip)).isEqualTo("OPEN");
	}

	@Test
	void filesOfTheUnitsReportsAreUsedAgainWithoutAnUpload() {
		evidence("east.reporter", this.reporting.east(), "讲座照片.txt");
		evidence("health.reporter", this.reporting.single(), "别的单位.txt");
		assertThat(this.reporting.person("east.reporter").opens("/slips/" + this.slip)).hasStatusOk()
			.bodyText()
			.contains("从已传材料中选", "讲座照片.txt")
			.doesNotContain("别的单位.txt");

		assertThat(replies(id("evidence", "别的单位.txt"))).hasStatus(404);
		assertThat(replies(id("evidence", "讲座照片.txt"))).hasStatus3xxRedirection();

		assertThat(names()).containsExactly("讲座照片.txt");
		assertThat(this.office.state(this.slip)).isEqualTo("ANSWERED");
	}

	@Test
	void nothingIsKeptForWhoMayNotReply() {
		assertThat(send("east.reviewer", null, file("越权.txt", "甲"))).hasStatus(409);
		assertThat(send("west.reporter", null, file("越权.txt", "甲"))).hasStatus(404);
		assertThat(send("office", null, file("越权.txt", "甲"))).hasStatus(409);

		assertThat(names()).isEmpty();
	}

	@Test
	void filesOfRepliesAreOnlyEverAddedTo() {
		replies(null, file("一.txt", "甲"));

		for (String change : List.of("update slip_file set file_name = '改写'", "delete from slip_file")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.reporting.database().sql(change).update());
		}
	}

	private MvcTestResult replies(@Nullable String reuse, MockMultipartFile... files) {
		return send("east.reporter", reuse, files);
	}

	private MvcTestResult send(String person, @Nullable String reuse, MockMultipartFile... files) {
		var request = this.reporting.mvc()
			.post()
			.uri("/slips/" + this.slip + "/REPLY")
			.with(user(this.reporting.person(person).account()))
			.with(csrf())
			.multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		if (reuse != null) {
			request = request.param("reuse", reuse);
		}
		return request.param("words", "已约谈责任人。").exchange();
	}

	private void evidence(String person, String report, String name) {
		assertThat(this.reporting.person(person).sends(report, Reporting.form())).hasStatus3xxRedirection();
		assertThat(this.reporting.person(person).uploads(report + "/evidence", file(name, name))).hasStatusOk();
	}

	private static MockMultipartFile file(String name, String text) {
		return new MockMultipartFile("files", name, "text/plain", text.getBytes());
	}

	private String id(String table, String name) {
		return this.reporting.database()
			.sql("select id::text from " + table + " where jurisdiction_id = ? and file_name = ?")
			.params(this.reporting.district().id(), name)
			.query(String.class)
			.single();
	}

	private List<String> names() {
		return this.reporting.database()
			.sql("select file_name from slip_file where jurisdiction_id = ? order by id")
			.param(this.reporting.district().id())
			.query(String.class)
			.list();
	}

}
