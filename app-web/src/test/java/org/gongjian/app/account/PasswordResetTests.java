package org.gongjian.app.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.audit.Audit;
import org.gongjian.domain.account.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "gongjian.reset-password=nobody-of-that-name")
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
@ExtendWith(OutputCaptureExtension.class)
class PasswordResetTests {

	private static final Pattern PRINTED = Pattern.compile("temporary password of \\S+ \\([^)]+\\): (\\S+)");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Audit audit;

	@Autowired
	private PasswordReset atStart;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void operatorGivesALockedOutAuditorATemporaryPassword(CapturedOutput output) {
		this.districts.create("运维区");

		resetAtStart("运维区.auditor");

		Matcher printed = PRINTED.matcher(output);
		assertThat(printed.find()).isTrue();
		assertThat(printed.group(1)).matches("\\w{4}-\\w{4}-\\w{4}");
		assertThat(new Browser(this.mvc).signIn("运维区.auditor", SampleDistrict.PASSWORD)).redirectedUrl()
			.isEqualTo("/login?error");
		Browser auditor = new Browser(this.mvc);
		auditor.signIn("运维区.auditor", printed.group(1));
		assertThat(auditor.get("/")).hasStatus(302).redirectedUrl().isEqualTo("/account/password");
	}

	@Test
	void resetStandsInTheAuditLog() {
		this.districts.create("留运区");

		resetAtStart("留运区.leader");

		assertThat(Browser.of(this.mvc, "留运区.auditor").get("/administration/audit?action=RESET_PASSWORD")).bodyText()
			.contains("留运区.leader：由服务器维护人员重置密码");
	}

	@Test
	void unknownNameIsSaidAndChangesNothing(CapturedOutput output) {
		this.atStart.resetAtStart();

		assertThat(output).contains("no such account: nobody-of-that-name").doesNotContain("Password reset:");
	}

	private void resetAtStart(String username) {
		PasswordReset reset = new PasswordReset(username, this.accounts, this.passwords, this.audit);
		this.transaction.executeWithoutResult((status) -> reset.resetAtStart());
	}

}
