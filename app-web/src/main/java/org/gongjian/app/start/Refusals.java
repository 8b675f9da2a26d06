package org.gongjian.app.start;

import org.gongjian.persistence.server.StartRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints a refusal to start as its one line; all other failures are left to Spring Boot.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals implements SpringBootExceptionReporter {

	Refusals(@Nullable ConfigurableApplicationContext context) {
	}

	static StartRefusedException portInUse(int port) {
		return new StartRefusedException("端口 " + port + " 已被占用，请用 --port 换一个",
				"Port " + port + " is in use; choose another with --port");
	}

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PortInUseException taken) {
				cause = portInUse(taken.getPort());
			}
			if (cause instanceof StartRefusedException) {
				System.err.println(cause.getMessage());
				return true;
			}
		}
		return false;
	}

}
