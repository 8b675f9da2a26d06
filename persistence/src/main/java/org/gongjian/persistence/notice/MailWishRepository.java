package org.gongjian.persistence.notice;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.notice.MailWish;
import org.gongjian.domain.notice.MailWishes;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailWishRepository extends MailWishes, Repository<MailWish, UUID> {

	@Override
	@Query("""
			select w from MailWish w join Account a on a.jurisdictionId = w.jurisdictionId and a.id = w.accountId
			where w.jurisdictionId = :jurisdictionId and w.wanted = true and a.enabled = true
			""")
	List<MailWish> findWanted(UUID jurisdictionId);

}
