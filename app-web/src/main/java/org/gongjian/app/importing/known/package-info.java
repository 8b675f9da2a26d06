/**
 * Notices that a document which is imported is known already, as a published plan or as
 * another draft.
 */
@NullMarked
package org.gongjian.app.importing.known;

import org.jspecify.annotations.NullMarked;
