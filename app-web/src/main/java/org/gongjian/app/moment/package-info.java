/**
 * Lets pages that read the ledger be asked for as of the end of a past day.
 */
@NullMarked
package org.gongjian.app.moment;

import org.jspecify.annotations.NullMarked;
