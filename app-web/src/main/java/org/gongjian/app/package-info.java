/**
 * The application in the browser: pages, services, security.
 */
@NullMarked
package org.gongjian.app;

import org.jspecify.annotations.NullMarked;
