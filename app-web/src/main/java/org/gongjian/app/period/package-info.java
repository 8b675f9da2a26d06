/**
 * When plans are reported on: working days, settings, deadlines, locks of periods and
 * permits to report late.
 */
@NullMarked
package org.gongjian.app.period;

import org.jspecify.annotations.NullMarked;
