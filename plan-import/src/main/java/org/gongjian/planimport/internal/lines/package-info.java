/**
 * Lines become numbered blocks: which line is a heading, an item or the rest of either.
 * Also what every step looks at text with: its places, sentences, blanks and word lists.
 */
@NullMarked
package org.gongjian.planimport.internal.lines;

import org.jspecify.annotations.NullMarked;
