/**
 * Measures what reading a plan costs, as ratios within one run.
 */
@NullMarked
package org.gongjian.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
