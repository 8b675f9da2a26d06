package org.gongjian.persistence.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.AnsweringPeople.Person;
import org.gongjian.domain.account.Role;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Who is to be told.
 */
public interface PeopleQueries extends Repository<Account, UUID> {

	/** Those who may sign in and have one of these roles, one row for each role. */
	@Query("""
			select new org.gongjian.domain.account.AnsweringPeople$Person(a.id, a.unitId, r)
			from Account a join a.roles r
			where a.jurisdictionId = :jurisdictionId and a.enabled = true and r in :roles
			order by a.username
			""")
	List<Person> findPeople(UUID jurisdictionId, Collection<Role> roles);

	@Query("""
			select u.id, u.parentId from ResponsibleUnit u
			where u.jurisdictionId = :jurisdictionId and u.parentId is not null
			""")
	List<UnitAbove> findAbove(UUID jurisdictionId);

}
