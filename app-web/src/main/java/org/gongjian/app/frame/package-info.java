/**
 * The frame around every page: bar, rail, language, error pages.
 */
@NullMarked
package org.gongjian.app.frame;

import org.jspecify.annotations.NullMarked;
