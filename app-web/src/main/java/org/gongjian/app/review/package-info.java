/**
 * Reviewing reports.
 */
@NullMarked
package org.gongjian.app.review;

import org.jspecify.annotations.NullMarked;
