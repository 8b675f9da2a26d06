/**
 * Keeps and finds what belongs to the feature jurisdiction.
 */
@NullMarked
package org.gongjian.persistence.jurisdiction;

import org.jspecify.annotations.NullMarked;
