/**
 * What became of the tasks and targets of a plan in its next text: which persist, which
 * are new, which are gone.
 */
@NullMarked
package org.gongjian.domain.amendment;

import org.jspecify.annotations.NullMarked;
