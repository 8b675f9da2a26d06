/**
 * The places that are governed: province, city, district, town, village.
 */
@NullMarked
package org.gongjian.domain.jurisdiction;

import org.jspecify.annotations.NullMarked;
