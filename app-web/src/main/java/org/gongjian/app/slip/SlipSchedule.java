package org.gongjian.app.slip;

import java.util.UUID;

import org.gongjian.persistence.slip.SlipQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the rules go their round for every district, every hour of the working time: what
 * one round did the next does not do again, and one that was missed is made up for.
 */
@Component
@ConditionalOnBooleanProperty(name = "gongjian.schedule.enabled", matchIfMissing = true)
class SlipSchedule {

	private static final Logger logger = LoggerFactory.getLogger(SlipSchedule.class);

	private final SlipRounds rounds;

	private final SlipQueries queries;

	SlipSchedule(SlipRounds rounds, SlipQueries queries) {
		this.rounds = rounds;
		this.queries = queries;
	}

	@Scheduled(cron = "${gongjian.slips.cron:0 5 8-18 * * *}", zone = "Asia/Shanghai")
	void run() {
		for (UUID district : this.queries.findDistricts()) {
			try {
				RoundOutcome outcome = this.rounds.run(district);
				if (!outcome.isNothing()) {
					logger.info("Slips of {}: {}", district, outcome);
				}
			}
			catch (RuntimeException ex) {
				logger.error("The slips of {} could not be looked after", district, ex);
			}
		}
	}

}
