/**
 * Plans, their revisions and actions, and the documents they came from.
 */
@NullMarked
package org.gongjian.domain.plan;

import org.jspecify.annotations.NullMarked;
