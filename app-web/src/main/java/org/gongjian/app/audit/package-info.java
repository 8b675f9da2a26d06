/**
 * The audit log: writing to it and reading it.
 */
@NullMarked
package org.gongjian.app.audit;

import org.jspecify.annotations.NullMarked;
