package org.gongjian.app.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console where the application answers.
 */
@Component
class ReadyMessage {

	private final Environment settings;

	private final ObjectProvider<StartNotice> notices;

	ReadyMessage(Environment settings, ObjectProvider<StartNotice> notices) {
		this.settings = settings;
		this.notices = notices;
	}

	@EventListener(ApplicationReadyEvent.class)
	void print() {
		String port = this.settings.getProperty("local.server.port");
		if (port != null) {
			System.out.println("攻坚台账已就绪，请打开 / Gongjian is ready: http://localhost:" + port);
			this.notices.orderedStream().flatMap((notice) -> notice.lines().stream()).forEach(System.out::println);
		}
	}

}
