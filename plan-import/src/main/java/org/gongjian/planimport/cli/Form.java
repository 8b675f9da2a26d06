package org.gongjian.planimport.cli;

/**
 * The form in which drafts are printed.
 */
enum Form {

	/**
	 * As annotated plans are kept: an object for one file, an array of them for several.
	 */
	JSON,
	/** As tables for people, on a console. */
	TABLE

}
