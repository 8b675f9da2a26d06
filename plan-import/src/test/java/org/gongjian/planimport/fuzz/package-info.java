/**
 * Files that a fuzzer makes are read or refused, never anything else.
 */
@NullMarked
package org.gongjian.planimport.fuzz;

import org.jspecify.annotations.NullMarked;
