/**
 * Drafts are written as JSON.
 */
@NullMarked
package org.gongjian.planimport.internal.export;

import org.jspecify.annotations.NullMarked;
