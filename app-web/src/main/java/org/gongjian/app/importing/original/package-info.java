/**
 * The original text of a draft as it reads, cut at the places that elements of the draft
 * came from.
 */
@NullMarked
package org.gongjian.app.importing.original;

import org.jspecify.annotations.NullMarked;
