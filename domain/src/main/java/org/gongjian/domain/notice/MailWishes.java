package org.gongjian.domain.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who wants to be reminded by e-mail, and where.
 */
public interface MailWishes {

	MailWish save(MailWish wish);

	Optional<MailWish> findByJurisdictionIdAndAccountId(UUID jurisdictionId, UUID accountId);

	/** Those of a district who want it and may sign in. */
	List<MailWish> findWanted(UUID jurisdictionId);

}
