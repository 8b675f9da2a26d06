/**
 * Journeys through the application in a real browser on a real database.
 */
@NullMarked
package org.gongjian.app.browser;

import org.jspecify.annotations.NullMarked;
