/**
 * The page on which an administrator says which days are worked on.
 */
@NullMarked
package org.gongjian.app.workday;

import org.jspecify.annotations.NullMarked;
