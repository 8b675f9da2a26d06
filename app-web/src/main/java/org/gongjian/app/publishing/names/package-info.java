/**
 * What the names and collective words of a draft mean: units that are known, units that
 * are to be made, or none; what there is to decide on them, and how that is carried out.
 */
@NullMarked
package org.gongjian.app.publishing.names;

import org.jspecify.annotations.NullMarked;
