/**
 * An application that does next to nothing, to compare start times with.
 */
@NullMarked
package org.gongjian.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
