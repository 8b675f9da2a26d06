/**
 * Keeps and finds what belongs to the feature audit.
 */
@NullMarked
package org.gongjian.persistence.audit;

import org.jspecify.annotations.NullMarked;
