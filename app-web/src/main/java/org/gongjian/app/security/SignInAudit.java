package org.gongjian.app.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * Notes in the audit log who signed in and out, who failed to, and what was refused.
 */
@Component
class SignInAudit implements AccessDeniedHandler {

	private static final int LONGEST_NAME = 60;

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final Audit audit;

	private final AccountLoader accounts;

	SignInAudit(Audit audit, AccountLoader accounts) {
		this.audit = audit;
		this.accounts = accounts;
	}

	@EventListener
	void signedIn(AuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof CurrentAccount account) {
			this.audit.noteAs(account, AuditAction.LOGIN);
		}
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		String tried = String.valueOf(event.getAuthentication().getName()).replaceAll("\\p{C}", "");
		this.accounts.find(tried)
			.ifPresentOrElse((account) -> this.audit.noteAs(account, AuditAction.LOGIN_FAILED), () -> this.audit
				.noteUnknown(tried.substring(0, Math.min(LONGEST_NAME, tried.length())), AuditAction.LOGIN_FAILED));
	}

	void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof CurrentAccount account) {
			this.audit.noteAs(account, AuditAction.LOGOUT);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		this.audit.noteRefusal(request.getMethod() + " " + request.getRequestURI());
		this.refusal.handle(request, response, refused);
	}

}
