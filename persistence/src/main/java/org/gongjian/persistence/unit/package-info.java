/**
 * Keeps and finds what belongs to the feature unit.
 */
@NullMarked
package org.gongjian.persistence.unit;

import org.jspecify.annotations.NullMarked;
