package org.gongjian.domain.setup;

import java.util.Optional;

/**
 * The place of the one set-up code.
 */
public interface SetupCodes {

	/** The code, held until the transaction ends: who comes second waits. */
	Optional<SetupCode> findForUse();

	/** Puts a new code in the place of the one before. */
	void replace(String codeHash);

	void delete(SetupCode code);

}
