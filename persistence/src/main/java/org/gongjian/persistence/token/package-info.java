/**
 * Keeps and finds what belongs to the feature token: tokens, and the answers that
 * programs were given.
 */
@NullMarked
package org.gongjian.persistence.token;

import org.jspecify.annotations.NullMarked;
