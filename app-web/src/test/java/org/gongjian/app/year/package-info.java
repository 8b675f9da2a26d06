/**
 * A year of a plan from its publication to its last report.
 */
@NullMarked
package org.gongjian.app.year;

import org.jspecify.annotations.NullMarked;
