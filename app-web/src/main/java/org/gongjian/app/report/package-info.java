/**
 * Filling in and submitting reports.
 */
@NullMarked
package org.gongjian.app.report;

import org.jspecify.annotations.NullMarked;
