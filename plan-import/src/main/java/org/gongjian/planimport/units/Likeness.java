package org.gongjian.planimport.units;

/**
 * A name that means the same body as another, and why it is held to.
 *
 * @param name the other name
 * @param reason why
 */
public record Likeness(String name, Reason reason) {

	/**
	 * Why two names are held to mean one body, the surest first.
	 */
	public enum Reason {

		/** One is a short form of the other (简称). */
		SHORT_FORM,

		/** One leaves out the level (省略级别). */
		LEVEL_LEFT_OUT,

		/** One is a former name (旧称). */
		FORMER_NAME,

		/** One seems to be misspelt (疑似笔误). */
		MISSPELT

	}

	static Reason between(UnitMeaning one, UnitMeaning other) {
		if (one.writing() == Writing.MISSPELT || other.writing() == Writing.MISSPELT) {
			return Reason.MISSPELT;
		}
		if (one.writing() == Writing.FORMER || other.writing() == Writing.FORMER) {
			return Reason.FORMER_NAME;
		}
		return one.leavesOutLevelOf(other) ? Reason.LEVEL_LEFT_OUT : Reason.SHORT_FORM;
	}

}
