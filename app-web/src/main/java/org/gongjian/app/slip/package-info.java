/**
 * Supervision slips: the round of the rules, raising by hand, answering and deciding, and
 * the pages of all that.
 */
@NullMarked
package org.gongjian.app.slip;

import org.jspecify.annotations.NullMarked;
