package org.gongjian.app.security;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs a person in by their password, as long as it was not tried too often. Also what
 * is refused for that reason takes the time of a real try, so that nothing can be learnt
 * from the answer.
 */
class LimitedSignIn implements AuthenticationProvider {

	private final AuthenticationProvider byPassword;

	private final AccountLoader accounts;

	private final SignInLimit limit;

	LimitedSignIn(AccountLoader accounts, PasswordEncoder encoder, SignInLimit limit) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
		provider.setPasswordEncoder(encoder);
		provider.setUserDetailsPasswordService(accounts);
		this.byPassword = provider;
		this.accounts = accounts;
		this.limit = limit;
	}

	@Override
	public Authentication authenticate(Authentication tried) {
		String address = (tried.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		boolean allowed = this.limit.allows(tried.getName(), address);
		Authentication result = this.byPassword.authenticate(tried);
		if (!allowed || result == null || !(result.getPrincipal() instanceof CurrentAccount account)) {
			throw new LockedException("Tried too often");
		}
		this.limit.succeeded(tried.getName(), address);
		return asKeptNow(account, tried.getDetails());
	}

	/** The account with the hash that the login may just have renewed. */
	private Authentication asKeptNow(CurrentAccount account, @Nullable Object details) {
		CurrentAccount now = this.accounts.load(account.id()).orElseThrow();
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(now, null,
				now.getAuthorities());
		signedIn.setDetails(details);
		return signedIn;
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
