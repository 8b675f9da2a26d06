/**
 * The draft as the server keeps it: its text, its version, and the steps that can be
 * taken back.
 */
@NullMarked
package org.gongjian.app.importing.kept;

import org.jspecify.annotations.NullMarked;
