/**
 * The draft screen: what was read beside the original text, its doubts, and its
 * correction step by step.
 */
@NullMarked
package org.gongjian.app.importing.draft;

import org.jspecify.annotations.NullMarked;
