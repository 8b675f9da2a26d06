package org.gongjian.app.report;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Carries out a change again if somebody else made the same thing in between: the second
 * time it sees what they made.
 */
@Component
public class SecondTry {

	/**
	 * Carries out the change in a transaction of its own each time.
	 * @param change must not stand in a transaction
	 */
	public <T> T of(Supplier<T> change) {
		try {
			return change.get();
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			return change.get();
		}
	}

	/**
	 * Carries out the change in a transaction of its own each time.
	 * @param change must not stand in a transaction
	 */
	public void run(Runnable change) {
		of(() -> {
			change.run();
			return true;
		});
	}

}
