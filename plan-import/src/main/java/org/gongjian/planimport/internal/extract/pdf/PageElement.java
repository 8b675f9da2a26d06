package org.gongjian.planimport.internal.extract.pdf;

/**
 * What a person reads one after the other on a page: lines, frames, tables.
 */
sealed interface PageElement permits TextLine, Frame, TablePart {

	/** Its upper edge. */
	float top();

}
