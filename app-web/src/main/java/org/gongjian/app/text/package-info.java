/**
 * Texts and figures as people read them.
 */
@NullMarked
package org.gongjian.app.text;

import org.jspecify.annotations.NullMarked;
