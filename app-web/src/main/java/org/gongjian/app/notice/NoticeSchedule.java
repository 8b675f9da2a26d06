package org.gongjian.app.notice;

import java.util.UUID;

import org.gongjian.persistence.slip.SlipQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people every hour of the working time, and sends what waits every minute.
 */
@Component
@ConditionalOnBooleanProperty(name = "gongjian.schedule.enabled", matchIfMissing = true)
class NoticeSchedule {

	private static final Logger logger = LoggerFactory.getLogger(NoticeSchedule.class);

	private final Reminders reminders;

	private final Postman postman;

	private final SlipQueries districts;

	NoticeSchedule(Reminders reminders, Postman postman, SlipQueries districts) {
		this.reminders = reminders;
		this.postman = postman;
		this.districts = districts;
	}

	@Scheduled(cron = "${gongjian.notice.cron:0 20 8-18 * * *}", zone = "Asia/Shanghai")
	void remind() {
		for (UUID district : this.districts.findDistricts()) {
			try {
				this.reminders.run(district);
			}
			catch (RuntimeException ex) {
				logger.error("The people of {} could not be reminded", district, ex);
			}
		}
	}

	@Scheduled(cron = "${gongjian.notice.send-cron:30 * * * * *}", zone = "Asia/Shanghai")
	void send() {
		this.postman.send();
	}

}
