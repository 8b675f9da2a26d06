/**
 * Files become the text of a document.
 */
@NullMarked
package org.gongjian.planimport.internal.extract;

import org.jspecify.annotations.NullMarked;
