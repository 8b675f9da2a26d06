package org.gongjian.app.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.token.ApiToken;
import org.gongjian.domain.token.TokenScope;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A token as a person asks for it.
 *
 * @param name tells it apart from the person's other tokens
 * @param scopes what it may be used for
 * @param until its last day
 */
record TokenForm(String name, Set<TokenScope> scopes, String until) {

	TokenForm(@Nullable String name, @Nullable Set<TokenScope> scopes, @Nullable String until) {
		this.name = PlainText.line(name);
		this.scopes = (scopes != null) ? scopes : Set.of();
		this.until = (until != null) ? until.strip() : "";
	}

	/** An empty form with a day in three months. */
	static TokenForm empty(LocalDate today) {
		return new TokenForm("", Set.of(), today.plusMonths(3).toString());
	}

	/** The last day; says beside each field what is wrong with it. */
	@Nullable LocalDate read(LocalDate today, Set<TokenScope> offered, Errors errors) {
		if (this.name.isEmpty()) {
			errors.rejectValue("name", "token.name.needed");
		}
		if (this.name.length() > ApiToken.LONGEST_NAME) {
			errors.rejectValue("name", "token.name.tooLong", new Object[] { ApiToken.LONGEST_NAME }, null);
		}
		if (this.scopes.isEmpty() || !offered.containsAll(this.scopes)) {
			errors.rejectValue("scopes", "token.scopes.needed");
		}
		LocalDate last = today.plusYears(ApiToken.MOST_YEARS);
		LocalDate day = day();
		if (day == null || day.isBefore(today) || !day.isBefore(last)) {
			errors.rejectValue("until", "token.until.wrong",
					new Object[] { today.toString(), last.minusDays(1).toString() }, null);
		}
		return day;
	}

	private @Nullable LocalDate day() {
		try {
			return LocalDate.parse(this.until);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
