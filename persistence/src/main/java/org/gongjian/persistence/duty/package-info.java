/**
 * Keeps and finds what belongs to the feature duty.
 */
@NullMarked
package org.gongjian.persistence.duty;

import org.jspecify.annotations.NullMarked;
