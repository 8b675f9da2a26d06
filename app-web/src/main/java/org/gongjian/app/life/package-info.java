/**
 * The life of tasks: what may be done to a task now, doing it, and the lists of what
 * waits.
 */
@NullMarked
package org.gongjian.app.life;

import org.jspecify.annotations.NullMarked;
