/**
 * Opens office files that are packed as a zip, within bounds.
 */
@NullMarked
package org.gongjian.planimport.internal.extract.packed;

import org.jspecify.annotations.NullMarked;
