/**
 * Lines become numbered blocks: which line is a heading, an item or the rest of either.
 */
@NullMarked
package org.gongjian.planimport.internal.lines;

import org.jspecify.annotations.NullMarked;
