/**
 * Ledgers kept as spreadsheets: what a person sees of each sheet, cell by cell.
 */
@NullMarked
package org.gongjian.planimport.internal.extract.sheet;

import org.jspecify.annotations.NullMarked;
