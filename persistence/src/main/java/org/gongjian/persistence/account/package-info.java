/**
 * Keeps and finds what belongs to the feature account.
 */
@NullMarked
package org.gongjian.persistence.account;

import org.jspecify.annotations.NullMarked;
