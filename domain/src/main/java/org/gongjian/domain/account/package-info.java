/**
 * Who works with the ledger, in which role, and how far they may see.
 */
@NullMarked
package org.gongjian.domain.account;

import org.jspecify.annotations.NullMarked;
