/**
 * Keeps working days, locks of periods and permits to report late.
 */
@NullMarked
package org.gongjian.persistence.period;

import org.jspecify.annotations.NullMarked;
