package org.gongjian.persistence.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Role;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about accounts.
 */
public interface AccountQueries extends Repository<Account, UUID> {

	/**
	 * The accounts of a jurisdiction, by user name.
	 * @param pattern what the user name, the person's name or the unit must be like, in
	 * small letters
	 * @param states the states that are wanted: enabled, disabled or both
	 * @param roles the roles of which an account needs one; an account without a role has
	 * none
	 * @param withoutRole whether accounts that have no role are wanted too
	 */
	@Query("""
			select a.id, a.username, a.displayName, a.position, u.shortName, a.enabled, a.passwordTemporary
			from Account a left join ResponsibleUnit u on u.jurisdictionId = a.jurisdictionId and u.id = a.unitId
			where a.jurisdictionId = :jurisdictionId
			and (lower(a.username) like :pattern escape '!' or lower(a.displayName) like :pattern escape '!'
			or u.name like :pattern escape '!' or u.shortName like :pattern escape '!')
			and a.enabled in :states
			and ((:withoutRole = true and a.roles is empty)
			or exists (select 1 from Account b join b.roles r where b.id = a.id and r in :roles))
			order by a.username, a.id
			""")
	Page<AccountRow> find(UUID jurisdictionId, String pattern, Set<Boolean> states, Set<Role> roles,
			boolean withoutRole, Pageable page);

	/** The roles of these accounts. */
	@Query("select a.id, r from Account a join a.roles r where a.id in :accountIds order by a.id, r")
	List<RoleRow> findRoles(Collection<UUID> accountIds);

	/** How many accounts of a jurisdiction have this role and may be used. */
	@Query("""
			select count(a) from Account a join a.roles r
			where a.jurisdictionId = :jurisdictionId and a.enabled = true and r = :role
			""")
	long countEnabledWith(UUID jurisdictionId, Role role);

	/** The person's name. */
	@Query("select a.displayName from Account a where a.jurisdictionId = :jurisdictionId and a.id = :id")
	Optional<String> findName(UUID jurisdictionId, UUID id);

}
