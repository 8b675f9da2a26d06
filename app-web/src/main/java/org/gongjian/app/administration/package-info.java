/**
 * What the pages of administration have in common, and the one that leads to them.
 */
@NullMarked
package org.gongjian.app.administration;

import org.jspecify.annotations.NullMarked;
