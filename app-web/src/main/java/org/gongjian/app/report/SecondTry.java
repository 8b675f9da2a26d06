package org.gongjian.app.report;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries out a change again if somebody else made the same thing in between: the second
 * time it sees what they made.
 */
@Component
public class SecondTry {

	/**
	 * Carries out the change in a transaction of its own each time. A change that is part
	 * of a larger one is tried once: the larger one has to be tried again as a whole.
	 */
	public <T> T of(Supplier<T> change) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return change.get();
		}
		try {
			return change.get();
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			return change.get();
		}
	}

	/**
	 * The same for a change that gives nothing.
	 */
	public void run(Runnable change) {
		of(() -> {
			change.run();
			return true;
		});
	}

}
