/**
 * Accounts, their roles and passwords.
 */
@NullMarked
package org.gongjian.app.account;

import org.jspecify.annotations.NullMarked;
