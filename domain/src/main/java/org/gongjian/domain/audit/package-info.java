/**
 * What was done by whom, kept beside every change.
 */
@NullMarked
package org.gongjian.domain.audit;

import org.jspecify.annotations.NullMarked;
