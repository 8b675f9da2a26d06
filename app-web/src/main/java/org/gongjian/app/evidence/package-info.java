/**
 * Putting files behind reports and handing them out.
 */
@NullMarked
package org.gongjian.app.evidence;

import org.jspecify.annotations.NullMarked;
