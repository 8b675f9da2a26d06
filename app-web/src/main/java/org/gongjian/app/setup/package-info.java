/**
 * The first start: who may read the log makes the district and its first administrator.
 */
@NullMarked
package org.gongjian.app.setup;

import org.jspecify.annotations.NullMarked;
