/**
 * The work desk: what I have to do.
 */
@NullMarked
package org.gongjian.app.desk;

import org.jspecify.annotations.NullMarked;
