/**
 * Keeps and finds what belongs to the feature plan.
 */
@NullMarked
package org.gongjian.persistence.plan;

import org.jspecify.annotations.NullMarked;
