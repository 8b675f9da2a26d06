package org.gongjian.app.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

/**
 * A session that is written back only when something changed in it, or when its last use
 * is more than a minute behind.
 */
final class SparingSession<S extends Session> implements Session {

	private static final Duration STEP = Duration.ofMinutes(1);

	private final S stored;

	private boolean changed;

	SparingSession(S stored, boolean changed) {
		this.stored = stored;
		this.changed = changed;
	}

	S stored() {
		return this.stored;
	}

	/** Whether there is anything to write; asked once. */
	boolean takeChange() {
		boolean was = this.changed;
		this.changed = false;
		return was;
	}

	@Override
	public void setLastAccessedTime(Instant time) {
		if (this.changed || Duration.between(this.stored.getLastAccessedTime(), time).compareTo(STEP) >= 0) {
			this.stored.setLastAccessedTime(time);
			this.changed = true;
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.stored.getLastAccessedTime();
	}

	@Override
	public String getId() {
		return this.stored.getId();
	}

	@Override
	public String changeSessionId() {
		this.changed = true;
		return this.stored.changeSessionId();
	}

	@Override
	public <T> @Nullable T getAttribute(String name) {
		return this.stored.getAttribute(name);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.stored.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value == null) {
			removeAttribute(name);
			return;
		}
		this.changed = true;
		this.stored.setAttribute(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		this.changed = true;
		this.stored.removeAttribute(name);
	}

	@Override
	public Instant getCreationTime() {
		return this.stored.getCreationTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.changed = true;
		this.stored.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.stored.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.stored.isExpired();
	}

}
