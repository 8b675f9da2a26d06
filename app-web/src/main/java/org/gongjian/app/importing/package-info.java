/**
 * From an uploaded document to a draft, its correction beside the original text, and its
 * publication.
 */
@NullMarked
package org.gongjian.app.importing;

import org.jspecify.annotations.NullMarked;
