package org.gongjian.app.target;

/**
 * Somebody else changed the rule since the person opened it.
 */
class TargetRuleConflictException extends RuntimeException {

	TargetRuleConflictException() {
		super("The rule was changed meanwhile");
	}

}
