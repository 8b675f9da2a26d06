/**
 * Tests of noticing documents that are known already.
 */
@NullMarked
package org.gongjian.app.importing.known;

import org.jspecify.annotations.NullMarked;
