/**
 * Documents with their annotations, and how well the drafts that are read from them agree
 * with these.
 */
@NullMarked
package org.gongjian.planimport.annotated;

import org.jspecify.annotations.NullMarked;
