/**
 * Knows what the bodies of Chinese government are called: which printed name means which
 * body, at which level, and which names mean the same one.
 */
@NullMarked
package org.gongjian.planimport.units;

import org.jspecify.annotations.NullMarked;
