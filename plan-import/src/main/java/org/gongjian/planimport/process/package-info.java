/**
 * Reads documents in a process of their own, which may fail, run away or be killed
 * without harm to the one that asked.
 */
@NullMarked
package org.gongjian.planimport.process;

import org.jspecify.annotations.NullMarked;
