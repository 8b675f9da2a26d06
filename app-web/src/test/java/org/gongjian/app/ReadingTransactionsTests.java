package org.gongjian.app;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class ReadingTransactionsTests {

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	private final String added = "区" + UUID.randomUUID();

	@AfterEach
	void takeAway() {
		this.database.sql("delete from jurisdiction where name = ?").param(this.added).update();
	}

	@Test
	void whatIsOnlyReadIsOfOneMoment() {
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);

		reading.executeWithoutResult((status) -> {
			assertThat(added()).isZero();
			addMeanwhile();
			assertThat(added()).isZero();
		});
	}

	@Test
	void whatIsChangedSeesWhatOthersChangedMeanwhile() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			assertThat(added()).isZero();
			addMeanwhile();
			assertThat(added()).isOne();
		});
	}

	private void addMeanwhile() {
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		other.executeWithoutResult((status) -> this.database
			.sql("insert into jurisdiction (id, name, level, version) values (gen_random_uuid(), ?, 'DISTRICT', 0)")
			.param(this.added)
			.update());
	}

	private long added() {
		return this.database.sql("select count(*) from jurisdiction where name = ?")
			.param(this.added)
			.query(Long.class)
			.single();
	}

}
