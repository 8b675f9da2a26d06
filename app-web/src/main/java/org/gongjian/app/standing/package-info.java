/**
 * How plans, tasks, targets and reports stand: the one place where lights and counts come
 * from.
 */
@NullMarked
package org.gongjian.app.standing;

import org.jspecify.annotations.NullMarked;
