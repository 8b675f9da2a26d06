/**
 * Files behind a report.
 */
@NullMarked
package org.gongjian.domain.evidence;

import org.jspecify.annotations.NullMarked;
