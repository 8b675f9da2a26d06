package org.gongjian.app.security;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs a person in by their password, as long as it was not tried too often. What is
 * refused for that reason is answered in the same words, and without hashing anything; it
 * is counted for names that nobody has as well, so that nothing can be learnt from it.
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
		CurrentAccount account = this.limit.attempt(tried.getName(), address, () -> byPassword(tried))
			.orElseThrow(() -> new LockedException("Tried too often"));
		return asKeptNow(account, tried.getDetails());
	}

	private Optional<CurrentAccount> byPassword(Authentication tried) {
		Authentication result = this.byPassword.authenticate(tried);
		return (result != null && result.getPrincipal() instanceof CurrentAccount account) ? Optional.of(account)
				: Optional.empty();
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
