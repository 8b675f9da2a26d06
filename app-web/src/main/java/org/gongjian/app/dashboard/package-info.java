/**
 * The dashboard: how a plan stands, each number with the list behind it.
 */
@NullMarked
package org.gongjian.app.dashboard;

import org.jspecify.annotations.NullMarked;
