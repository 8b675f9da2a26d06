/**
 * Keeps and finds what belongs to the feature notice.
 */
@NullMarked
package org.gongjian.persistence.notice;

import org.jspecify.annotations.NullMarked;
