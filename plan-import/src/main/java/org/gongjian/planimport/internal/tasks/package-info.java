/**
 * Blocks and table rows that units answer for become tasks with their units.
 */
@NullMarked
package org.gongjian.planimport.internal.tasks;

import org.jspecify.annotations.NullMarked;
