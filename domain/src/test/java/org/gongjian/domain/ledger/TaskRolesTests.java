package org.gongjian.domain.ledger;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.task.UnitRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaskRolesTests {

	private static final UUID HEALTH = new UUID(1, 1);

	private static final UUID EAST = new UUID(1, 2);

	private static final UUID WEST = new UUID(1, 3);

	private static final UUID CLINICS = new UUID(2, 1);

	private static final UUID LECTURES = new UUID(2, 2);

	private static final UUID RECORDS = new UUID(2, 3);

	private final TaskRoles before = new TaskRoles(Map.of(CLINICS, Map.of(HEALTH, UnitRole.LEAD), LECTURES,
			Map.of(HEALTH, UnitRole.RESPONSIBLE, WEST, UnitRole.RESPONSIBLE), RECORDS,
			Map.of(HEALTH, UnitRole.RESPONSIBLE)));

	private final TaskRoles after = new TaskRoles(Map.of(CLINICS, Map.of(HEALTH, UnitRole.SUPPORT, EAST, UnitRole.LEAD),
			LECTURES, Map.of(HEALTH, UnitRole.RESPONSIBLE, WEST, UnitRole.RESPONSIBLE)));

	@Test
	void unitGetsKeepsWithAnotherRoleAndLosesTasks() {
		assertThat(this.before.changes(Set.of(EAST), this.after, Set.of())).isEqualTo(new TaskChanges(1, 0, 0));
		assertThat(this.before.changes(Set.of(HEALTH), this.after, Set.of())).isEqualTo(new TaskChanges(0, 1, 1));
	}

	@Test
	void taskThatAsksForSomethingElseIsChangedForItsUnitsAlone() {
		assertThat(this.before.changes(Set.of(WEST), this.after, Set.of(CLINICS)).isNothing()).isTrue();
		assertThat(this.before.changes(Set.of(WEST), this.after, Set.of(LECTURES))).isEqualTo(new TaskChanges(0, 1, 0));
	}

	@Test
	void taskOfSeveralUnitsCountsOnce() {
		assertThat(this.before.changes(Set.of(HEALTH, WEST), this.after, Set.of(CLINICS, LECTURES)))
			.isEqualTo(new TaskChanges(0, 2, 1));
		assertThat(new TaskRoles(Map.of()).changes(Set.of(HEALTH, WEST), this.after, Set.of()))
			.isEqualTo(new TaskChanges(2, 0, 0));
	}

}
