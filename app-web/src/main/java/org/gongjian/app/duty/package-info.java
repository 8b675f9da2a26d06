/**
 * What units are to do again and again or by a date: the list of a month, recording that
 * it was done, and striking a record out.
 */
@NullMarked
package org.gongjian.app.duty;

import org.jspecify.annotations.NullMarked;
