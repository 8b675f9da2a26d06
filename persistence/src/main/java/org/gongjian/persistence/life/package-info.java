/**
 * Keeps and finds what belongs to the feature life.
 */
@NullMarked
package org.gongjian.persistence.life;

import org.jspecify.annotations.NullMarked;
