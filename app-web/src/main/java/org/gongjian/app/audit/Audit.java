package org.gongjian.app.audit;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.audit.AuditEvent;
import org.gongjian.domain.audit.AuditEvent.Actor;
import org.gongjian.domain.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes the audit log. The row of a change stands in the change's own transaction:
 * either both are kept or neither.
 */
@Component
public class Audit {

	private static final int LONGEST_TEXT = 4000;

	private final AuditLog log;

	private final Clock clock;

	Audit(AuditLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Notes a change by the person who is signed in.
	 * @param objectType the kind of thing, by its name in the glossary
	 * @param after what is there now; never a secret
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void note(AuditAction action, String objectType, @Nullable UUID objectId, @Nullable String before,
			@Nullable String after) {
		write(signedIn(), action, objectType, objectId, before, after);
	}

	/** Notes what the very first person did, who could not sign in before. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void noteFirst(Account account, AuditAction action, String objectType, UUID objectId, String after) {
		Actor actor = new Actor(account.jurisdictionId(), account.id(), account.displayName(), null, address(), null);
		write(actor, action, objectType, objectId, null, after);
	}

	/** Notes that the operator of the server gave an account a new password. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void noteOperator(Account account) {
		write(new Actor(account.jurisdictionId(), null, "system", null, "", null), AuditAction.RESET_PASSWORD,
				"Account", account.id(), null, account.username() + "：由服务器维护人员重置密码");
	}

	/** Notes a change that the rules of a district made by themselves. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void noteRule(UUID jurisdictionId, AuditAction action, String objectType, UUID objectId,
			@Nullable String before, @Nullable String after) {
		write(new Actor(jurisdictionId, null, "system", null, "", null), action, objectType, objectId, before, after);
	}

	/** Notes something that a person did outside of a change: signing in and out. */
	@Transactional
	public void noteAs(CurrentAccount account, AuditAction action) {
		write(actor(account), action, "Account", account.id(), null, null);
	}

	/** Notes something that somebody did who is not known. */
	@Transactional
	public void noteUnknown(String name, AuditAction action) {
		write(new Actor(null, null, name, null, address(), null), action, "Account", null, null, null);
	}

	/** Notes that a request was refused. */
	@Transactional
	public void noteRefusal(String request) {
		write(signedIn(), AuditAction.ACCESS_DENIED, "Request", null, null, request);
	}

	private void write(Actor actor, AuditAction action, String objectType, @Nullable UUID objectId,
			@Nullable String before, @Nullable String after) {
		this.log.save(new AuditEvent(this.clock.instant(), actor, action, objectType, objectId, shorten(before),
				shorten(after)));
	}

	private @Nullable String shorten(@Nullable String text) {
		return (text == null || text.length() <= LONGEST_TEXT) ? text : text.substring(0, LONGEST_TEXT) + "…";
	}

	private Actor signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof CurrentAccount account) {
			return actor(account);
		}
		return new Actor(null, null, "system", null, address(), null);
	}

	private Actor actor(CurrentAccount account) {
		return new Actor(account.jurisdictionId(), account.id(), account.displayName(), account.unitId(), address(),
				account.token());
	}

	private String address() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest request = attributes.getRequest();
			return request.getRemoteAddr();
		}
		return "";
	}

}
