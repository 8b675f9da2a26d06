package org.gongjian.app.demo;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.publishing.DirectPublication;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.start.StartNotice;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration district on the first start, before the first page is served,
 * in one transaction: all of it is there or nothing. A database with any account is left
 * alone.
 */
@Component
@ConditionalOnBooleanProperty(name = "gongjian.demo", matchIfMissing = true)
class DemoDistrict implements SmartInitializingSingleton, StartNotice {

	private static final Logger logger = LoggerFactory.getLogger(DemoDistrict.class);

	private static final int RANDOM_BYTES = 12;

	private final Jurisdictions jurisdictions;

	private final Accounts accounts;

	private final DemoPeople people;

	private final DirectPublication publication;

	private final DemoProgress progress;

	private final DemoLives lives;

	private final DemoDuties duties;

	private final UserDetailsService signIn;

	private final PasswordEncoder passwords;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final String chosenPassword;

	private List<String> lines = List.of();

	DemoDistrict(Jurisdictions jurisdictions, Accounts accounts, DemoPeople people, DirectPublication publication,
			DemoProgress progress, DemoLives lives, DemoDuties duties, UserDetailsService signIn,
			PasswordEncoder passwords, TransactionTemplate transaction, Clock clock,
			@Value("${GONGJIAN_DEMO_PASSWORD:}") String chosenPassword) {
		this.jurisdictions = jurisdictions;
		this.accounts = accounts;
		this.people = people;
		this.publication = publication;
		this.progress = progress;
		this.lives = lives;
		this.duties = duties;
		this.signIn = signIn;
		this.passwords = passwords;
		this.transaction = transaction;
		this.clock = clock;
		this.chosenPassword = chosenPassword;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.accounts.count() > 0) {
			return;
		}
		String password = this.chosenPassword.isEmpty() ? randomPassword() : this.chosenPassword;
		this.transaction.executeWithoutResult((status) -> load(password));
		String shown = this.chosenPassword.isEmpty() ? password : "GONGJIAN_DEMO_PASSWORD";
		this.lines = List.of("演示账号（密码均为 " + shown + "，只显示这一次）/ demonstration accounts (password shown once):",
				"  fangan 方案管理员  weijian.tb 填报员  weijian.sh 单位审核人  lingdao 领导  ducha 督查员",
				"  sysadmin 系统管理员  secadmin 安全管理员  auditor 审计员；其余账号见“管理 › 账号”");
	}

	private void load(String password) {
		DemoMonths months = DemoMonths.before(LocalDate.now(this.clock));
		UUID jurisdiction = this.jurisdictions.save(new Jurisdiction("江临市云岭区", null, JurisdictionLevel.DISTRICT)).id();
		DemoPeople.Settled settled = this.people.settle(jurisdiction, this.passwords.encode(password));
		CurrentAccount planner = (CurrentAccount) this.signIn.loadUserByUsername("fangan");
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(planner, null, planner.getAuthorities()));
		try {
			byte[] document = months.fill(SeedFiles.text("plan.txt")).getBytes(StandardCharsets.UTF_8);
			DirectPublication.PublishedDocument published = this.publication.publish(planner, "云岭区攻坚方案.txt", document,
					months.first());
			int reports = this.progress.report(jurisdiction, published.planId(), published.paragraphs(), settled,
					months);
			this.lives.live(jurisdiction, published.planId(), settled, months);
			this.duties.record(jurisdiction, published.planId(), settled);
			logger.info("Demonstration district loaded: {} accounts, {} reports", settled.usernames().size(), reports);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private static String randomPassword() {
		byte[] bytes = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	@Override
	public List<String> lines() {
		return this.lines;
	}

}
