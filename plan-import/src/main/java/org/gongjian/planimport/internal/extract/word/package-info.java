/**
 * Word files become the text of a document as Word prints it: numbers counted, changes
 * accepted, tables in their grid.
 */
@NullMarked
package org.gongjian.planimport.internal.extract.word;

import org.jspecify.annotations.NullMarked;
