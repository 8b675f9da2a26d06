/**
 * A plan with all its parts, and how a text of the plan becomes them: the first one, and
 * every amendment after it.
 */
@NullMarked
package org.gongjian.domain.ledger;

import org.jspecify.annotations.NullMarked;
