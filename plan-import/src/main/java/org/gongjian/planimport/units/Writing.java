package org.gongjian.planimport.units;

/**
 * How a name is written, from the surest to the least sure.
 */
public enum Writing {

	/** The name in full: 农业农村委员会. */
	FORMAL,

	/** A usual short form: 农业农村委. */
	SHORT,

	/** A name that the body, or one whose work it took over, had before: 农委. */
	FORMER,

	/** None of its names, but nearly one: 农村农业委. */
	MISSPELT

}
