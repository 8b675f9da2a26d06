/**
 * What the work desk shows beside the standing of plans.
 */
@NullMarked
package org.gongjian.persistence.desk;

import org.jspecify.annotations.NullMarked;
