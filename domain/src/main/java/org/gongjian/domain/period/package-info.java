/**
 * Reporting periods and their deadlines.
 */
@NullMarked
package org.gongjian.domain.period;

import org.jspecify.annotations.NullMarked;
