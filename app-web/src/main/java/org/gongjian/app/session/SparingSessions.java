package org.gongjian.app.session;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions, read at each request and hardly ever written: a page that is only looked
 * at costs no write.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSession<S>> {

	private final SessionRepository<S> stored;

	private SparingSessions(SessionRepository<S> stored) {
		this.stored = stored;
	}

	static <S extends Session> SparingSessions<S> over(SessionRepository<S> stored) {
		return new SparingSessions<>(stored);
	}

	@Override
	public SparingSession<S> createSession() {
		return new SparingSession<>(this.stored.createSession(), true);
	}

	@Override
	public void save(SparingSession<S> session) {
		if (session.takeChange()) {
			this.stored.save(session.stored());
		}
	}

	@Override
	public @Nullable SparingSession<S> findById(String id) {
		S found = this.stored.findById(id);
		return (found != null) ? new SparingSession<>(found, false) : null;
	}

	@Override
	public void deleteById(String id) {
		this.stored.deleteById(id);
	}

}
