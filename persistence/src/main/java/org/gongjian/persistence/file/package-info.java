/**
 * Keeps the bytes of uploaded files.
 */
@NullMarked
package org.gongjian.persistence.file;

import org.jspecify.annotations.NullMarked;
