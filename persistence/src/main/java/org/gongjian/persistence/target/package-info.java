/**
 * Keeps and finds what belongs to the feature target.
 */
@NullMarked
package org.gongjian.persistence.target;

import org.jspecify.annotations.NullMarked;
