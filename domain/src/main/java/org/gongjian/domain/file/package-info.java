/**
 * Files that were uploaded.
 */
@NullMarked
package org.gongjian.domain.file;

import org.jspecify.annotations.NullMarked;
