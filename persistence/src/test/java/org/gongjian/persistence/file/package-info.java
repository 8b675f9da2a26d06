/**
 * Tests of what is kept as files.
 */
@NullMarked
package org.gongjian.persistence.file;

import org.jspecify.annotations.NullMarked;
