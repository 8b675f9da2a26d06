/**
 * What can be done to a draft: each operation gives the draft after it and says what was
 * done.
 */
@NullMarked
package org.gongjian.app.importing.edit;

import org.jspecify.annotations.NullMarked;
