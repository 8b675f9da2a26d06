/**
 * Keeps and finds what belongs to the feature task.
 */
@NullMarked
package org.gongjian.persistence.task;

import org.jspecify.annotations.NullMarked;
