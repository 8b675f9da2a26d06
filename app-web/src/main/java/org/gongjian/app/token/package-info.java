/**
 * Making, listing and withdrawing the tokens of an account.
 */
@NullMarked
package org.gongjian.app.token;

import org.jspecify.annotations.NullMarked;
