/**
 * Amends a published plan: compares its new text with what is in force, and lets the
 * ledger follow it.
 */
@NullMarked
package org.gongjian.app.amending;

import org.jspecify.annotations.NullMarked;
