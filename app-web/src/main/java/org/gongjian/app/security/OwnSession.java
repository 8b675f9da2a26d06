package org.gongjian.app.security;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The session of the person at this browser.
 */
@Component
public class OwnSession {

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final AccountLoader accounts;

	OwnSession(AccountLoader accounts) {
		this.accounts = accounts;
	}

	/**
	 * Begins the session anew under another id: after the person made the first account
	 * or changed their password. All other sessions of the account end by themselves,
	 * because their password is no longer the account's.
	 */
	public void begin(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
		CurrentAccount account = this.accounts.load(accountId).orElseThrow();
		account.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
		request.getSession();
		request.changeSessionId();
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
