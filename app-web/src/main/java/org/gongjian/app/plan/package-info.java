/**
 * Published plans and their revisions.
 */
@NullMarked
package org.gongjian.app.plan;

import org.jspecify.annotations.NullMarked;
