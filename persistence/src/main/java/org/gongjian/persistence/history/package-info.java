/**
 * Everything that happened to the plans of a jurisdiction, as one list.
 */
@NullMarked
package org.gongjian.persistence.history;

import org.jspecify.annotations.NullMarked;
