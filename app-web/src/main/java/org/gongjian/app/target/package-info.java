/**
 * Targets: how they stand, one by one and in lists, and the rule each is judged by.
 */
@NullMarked
package org.gongjian.app.target;

import org.jspecify.annotations.NullMarked;
