/**
 * What changed since a day.
 */
@NullMarked
package org.gongjian.app.history;

import org.jspecify.annotations.NullMarked;
