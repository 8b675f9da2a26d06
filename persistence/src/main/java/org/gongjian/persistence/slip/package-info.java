/**
 * Keeps and finds what belongs to the feature slip.
 */
@NullMarked
package org.gongjian.persistence.slip;

import org.jspecify.annotations.NullMarked;
