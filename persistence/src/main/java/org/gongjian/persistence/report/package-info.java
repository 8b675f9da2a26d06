/**
 * Keeps and finds what belongs to the feature report.
 */
@NullMarked
package org.gongjian.persistence.report;

import org.jspecify.annotations.NullMarked;
