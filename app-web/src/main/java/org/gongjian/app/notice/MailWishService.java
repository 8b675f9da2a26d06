package org.gongjian.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.notice.MailWish;
import org.gongjian.domain.notice.MailWishes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps whether and where people want to be reminded by e-mail.
 */
@Service
class MailWishService {

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

	private final MailWishes wishes;

	private final Audit audit;

	private final Clock clock;

	MailWishService(MailWishes wishes, Audit audit, Clock clock) {
		this.wishes = wishes;
		this.audit = audit;
		this.clock = clock;
	}

	/** What a person wants. */
	record Wish(String address, boolean wanted) {

	}

	@Transactional(readOnly = true)
	public Wish of(CurrentAccount account) {
		return this.wishes.findByJurisdictionIdAndAccountId(account.jurisdictionId(), account.id())
			.map((wish) -> new Wish(wish.address(), wish.wanted()))
			.orElse(new Wish("", false));
	}

	/**
	 * Keeps what the person wants.
	 * @return whether the address is one
	 */
	@Transactional
	public boolean change(CurrentAccount account, String address, boolean wanted) {
		boolean none = address.isEmpty() && !wanted;
		if (!none && !ADDRESS.matcher(address).matches()) {
			return false;
		}
		Instant now = this.clock.instant();
		Wish before = of(account);
		if (!before.equals(new Wish(address, wanted))) {
			this.wishes.findByJurisdictionIdAndAccountId(account.jurisdictionId(), account.id())
				.ifPresentOrElse((wish) -> wish.change(address, wanted, now), () -> this.wishes
					.save(new MailWish(account.jurisdictionId(), account.id(), address, wanted, now)));
			this.audit.note(AuditAction.CHANGE_NOTICES, "MailWish", account.id(), before.address(), address);
		}
		return true;
	}

}
