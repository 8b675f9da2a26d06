/**
 * The first start, when nobody has an account yet.
 */
@NullMarked
package org.gongjian.domain.setup;

import org.jspecify.annotations.NullMarked;
