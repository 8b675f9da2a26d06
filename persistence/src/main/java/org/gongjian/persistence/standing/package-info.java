/**
 * The facts from which lights and counts follow.
 */
@NullMarked
package org.gongjian.persistence.standing;

import org.jspecify.annotations.NullMarked;
