/**
 * Keeps and finds what belongs to the feature evidence.
 */
@NullMarked
package org.gongjian.persistence.evidence;

import org.jspecify.annotations.NullMarked;
