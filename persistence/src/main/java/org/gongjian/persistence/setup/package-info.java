/**
 * Keeps and finds what belongs to the feature setup.
 */
@NullMarked
package org.gongjian.persistence.setup;

import org.jspecify.annotations.NullMarked;
