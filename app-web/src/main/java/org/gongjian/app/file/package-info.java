/**
 * Uploading and handing out files.
 */
@NullMarked
package org.gongjian.app.file;

import org.jspecify.annotations.NullMarked;
