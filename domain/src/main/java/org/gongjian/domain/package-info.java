/**
 * The model of plan-driven work: what a plan asks for, who answers for it, and how its
 * figures are judged.
 */
@NullMarked
package org.gongjian.domain;

import org.jspecify.annotations.NullMarked;
