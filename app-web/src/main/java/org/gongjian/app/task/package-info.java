/**
 * The ledger: tasks in lists and one by one.
 */
@NullMarked
package org.gongjian.app.task;

import org.jspecify.annotations.NullMarked;
