/**
 * Receives documents: as a file, as pasted text, as a new text of a plan; and lists the
 * drafts that they became.
 */
@NullMarked
package org.gongjian.app.importing;

import org.jspecify.annotations.NullMarked;
