package org.gongjian.app.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the account of each request from the database, not from the session: what changed
 * since login counts at once. A disabled account or a changed password ends the session.
 */
class AccountRefreshFilter extends OncePerRequestFilter {

	private final AccountLoader accounts;

	AccountRefreshFilter(AccountLoader accounts) {
		this.accounts = accounts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().startsWith("/webjars/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		SessionOwner atLogin = (known != null) ? owner(known) : null;
		if (atLogin != null) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			Optional<CurrentAccount> now = this.accounts.load(atLogin.id())
				.filter((account) -> account.isEnabled() && account.owner().equals(atLogin));
			now.ifPresentOrElse((account) -> {
				account.eraseCredentials();
				context.setAuthentication(
						UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
			}, () -> endSession(request));
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

	/** A page that says what went wrong is shown to the same person. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static @Nullable SessionOwner owner(Authentication known) {
		if (known.getPrincipal() instanceof CurrentAccount account) {
			return account.owner();
		}
		return (known.getPrincipal() instanceof SessionOwner owner) ? owner : null;
	}

	private void endSession(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
