/**
 * Responsible units, the names they go by and the groups that a plan speaks of.
 */
@NullMarked
package org.gongjian.domain.unit;

import org.jspecify.annotations.NullMarked;
