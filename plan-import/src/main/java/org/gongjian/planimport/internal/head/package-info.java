/**
 * What a document says of itself: title, number, issuer, date, period, place; and the
 * days that are reckoned from its period.
 */
@NullMarked
package org.gongjian.planimport.internal.head;

import org.jspecify.annotations.NullMarked;
