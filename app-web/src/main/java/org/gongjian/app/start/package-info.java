/**
 * Start of the application: what is checked before, how a refusal reads, and what is said
 * once it is ready.
 */
@NullMarked
package org.gongjian.app.start;

import org.jspecify.annotations.NullMarked;
