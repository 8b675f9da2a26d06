/**
 * Supervision slips: what a unit is asked to answer for, in three grades, and the rules
 * by which they are raised, escalated and closed.
 */
@NullMarked
package org.gongjian.domain.slip;

import org.jspecify.annotations.NullMarked;
