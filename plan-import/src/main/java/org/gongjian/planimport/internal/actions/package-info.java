/**
 * Blocks that group tasks become actions, with who leads them and what they aim at.
 */
@NullMarked
package org.gongjian.planimport.internal.actions;

import org.jspecify.annotations.NullMarked;
