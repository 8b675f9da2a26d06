/**
 * Tokens with which programs act for an account.
 */
@NullMarked
package org.gongjian.domain.token;

import org.jspecify.annotations.NullMarked;
