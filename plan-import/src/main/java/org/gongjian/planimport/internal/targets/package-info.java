/**
 * Figures in a sentence become targets and standards.
 */
@NullMarked
package org.gongjian.planimport.internal.targets;

import org.jspecify.annotations.NullMarked;
