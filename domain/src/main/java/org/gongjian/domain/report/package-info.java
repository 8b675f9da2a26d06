/**
 * Progress reports, their submission and their review.
 */
@NullMarked
package org.gongjian.domain.report;

import org.jspecify.annotations.NullMarked;
