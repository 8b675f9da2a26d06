/**
 * Keeping the units of a district, the names they go by and their groups.
 */
@NullMarked
package org.gongjian.app.unit;

import org.jspecify.annotations.NullMarked;
