/**
 * What a person asked for and somebody else has yet to decide on.
 */
@NullMarked
package org.gongjian.app.waiting;

import org.jspecify.annotations.NullMarked;
