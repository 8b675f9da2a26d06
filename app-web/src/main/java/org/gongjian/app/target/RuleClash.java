package org.gongjian.app.target;

/**
 * A linked target that does not go with a rule.
 *
 * @param field the part of the rule that it lies in
 * @param lower whether the other target is counted in this one, and not this in the other
 * @param other the other target, ready to read
 * @param problem why they do not add up, ready to read
 */
record RuleClash(String field, boolean lower, String other, String problem) {

	/** The code of the sentence that says so. */
	String code() {
		return this.lower ? "target.rule.clash.lower" : "target.rule.clash.upper";
	}

}
