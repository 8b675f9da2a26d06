/**
 * Finds and keeps a plan with all its parts.
 */
@NullMarked
package org.gongjian.app.ledger;

import org.jspecify.annotations.NullMarked;
