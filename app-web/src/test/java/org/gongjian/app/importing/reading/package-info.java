/**
 * Tests of how the application reads documents.
 */
@NullMarked
package org.gongjian.app.importing.reading;

import org.jspecify.annotations.NullMarked;
