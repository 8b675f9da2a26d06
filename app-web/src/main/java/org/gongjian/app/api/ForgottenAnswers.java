package org.gongjian.app.api;

import java.time.Clock;
import java.time.Duration;

import org.gongjian.persistence.token.KeptAnswers;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets every night what programs were answered more than a week ago.
 */
@Component
class ForgottenAnswers {

	static final Duration KEPT = Duration.ofDays(7);

	private final KeptAnswers answers;

	private final Clock clock;

	ForgottenAnswers(KeptAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	@Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
	void forget() {
		this.answers.forgetBefore(this.clock.instant().minus(KEPT));
	}

}
