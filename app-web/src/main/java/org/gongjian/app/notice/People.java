package org.gongjian.app.notice;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.account.Role;
import org.gongjian.persistence.notice.PeopleQueries;
import org.gongjian.persistence.notice.UnitAbove;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out who answers for the units of a district.
 */
@Component
public class People {

	private static final Set<Role> ROLES = Set.of(Role.REPORTER, Role.UNIT_REVIEWER, Role.PLAN_ADMINISTRATOR,
			Role.OFFICE_REVIEWER);

	private final PeopleQueries queries;

	People(PeopleQueries queries) {
		this.queries = queries;
	}

	@Transactional(readOnly = true)
	public AnsweringPeople of(UUID jurisdictionId) {
		return new AnsweringPeople(this.queries.findPeople(jurisdictionId, ROLES),
				this.queries.findAbove(jurisdictionId)
					.stream()
					.collect(Collectors.toMap(UnitAbove::unitId, UnitAbove::above)));
	}

}
