/**
 * Where the model is kept: repositories, queries that return records, migrations and the
 * file store.
 */
@NullMarked
package org.gongjian.persistence;

import org.jspecify.annotations.NullMarked;
