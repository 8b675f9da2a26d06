/**
 * Dates and rhythms in a sentence become duties.
 */
@NullMarked
package org.gongjian.planimport.internal.duties;

import org.jspecify.annotations.NullMarked;
