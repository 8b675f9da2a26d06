/**
 * Numeric targets, the figures reported for them and how they are judged.
 */
@NullMarked
package org.gongjian.domain.target;

import org.jspecify.annotations.NullMarked;
