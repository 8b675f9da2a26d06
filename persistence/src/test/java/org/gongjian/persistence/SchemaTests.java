package org.gongjian.persistence;

import org.junit.jupiter.api.Test;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class SchemaTests {

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void migrationsGiveTheTablesThatTheModelNeeds() {
		assertThat(this.jdbc.queryForObject("select count(*) from jurisdiction", Long.class)).isZero();
	}

}
