/**
 * A document becomes a draft of a plan: text in, actions, tasks, units, targets and
 * duties out, each with its place in the text.
 */
@NullMarked
package org.gongjian.planimport;

import org.jspecify.annotations.NullMarked;
