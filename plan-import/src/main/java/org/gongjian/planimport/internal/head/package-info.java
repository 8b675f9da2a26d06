/**
 * What a document says of itself: title, number, issuer, date, period, place.
 */
@NullMarked
package org.gongjian.planimport.internal.head;

import org.jspecify.annotations.NullMarked;
