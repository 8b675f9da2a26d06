/**
 * Tasks of a plan and the units that answer for them.
 */
@NullMarked
package org.gongjian.domain.task;

import org.jspecify.annotations.NullMarked;
