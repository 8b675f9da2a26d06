package org.gongjian.app.administration;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else saved a change after the form was opened; saving it now would undo that.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class ChangedMeanwhileException extends RuntimeException {

	public ChangedMeanwhileException() {
		super("Changed by somebody else meanwhile");
	}

	/** Refuses to go on unless the form shows the latest state. */
	public static void check(long shown, long latest) {
		if (shown != latest) {
			throw new ChangedMeanwhileException();
		}
	}

}
