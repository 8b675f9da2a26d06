package org.gongjian.app.target;

import java.util.List;

import org.springframework.validation.Errors;

/**
 * With the rule a target no longer adds up with those that it is linked to. Nothing was
 * changed.
 */
class RuleClashException extends RuntimeException {

	private static final int SHOWN = 5;

	private final transient List<RuleClash> clashes;

	RuleClashException(List<RuleClash> clashes) {
		super("The rule does not go with " + clashes.size() + " linked targets");
		this.clashes = clashes;
	}

	/** Says beside the fields what stands against the rule. */
	void note(Errors errors) {
		this.clashes.stream()
			.limit(SHOWN)
			.forEach((clash) -> errors.rejectValue(clash.field(), clash.code(),
					new Object[] { clash.other(), clash.problem() }, null));
	}

}
