/**
 * What must be done by a date or again and again.
 */
@NullMarked
package org.gongjian.domain.duty;

import org.jspecify.annotations.NullMarked;
