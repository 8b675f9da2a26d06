/**
 * The life of a task between its issue and its close-out: signing, steps, extension,
 * suspension, close-out and re-check.
 */
@NullMarked
package org.gongjian.domain.life;

import org.jspecify.annotations.NullMarked;
