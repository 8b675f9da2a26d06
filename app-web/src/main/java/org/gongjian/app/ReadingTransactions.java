package org.gongjian.app;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Lets everything that is read for one page be of one moment: a transaction that only
 * reads sees the database as it was at its first query. Otherwise two queries of a page
 * could disagree, when an amendment is published between them.
 */
@Component("transactionManager")
class ReadingTransactions extends JpaTransactionManager {

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition.isReadOnly() ? ofOneMoment(definition) : definition);
	}

	private static TransactionDefinition ofOneMoment(TransactionDefinition definition) {
		DefaultTransactionDefinition reading = new DefaultTransactionDefinition(definition);
		reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		return reading;
	}

}
