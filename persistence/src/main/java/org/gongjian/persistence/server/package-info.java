/**
 * The application's own PostgreSQL server, for an installation that names no database:
 * its folder, its start and its end.
 */
@NullMarked
package org.gongjian.persistence.server;

import org.jspecify.annotations.NullMarked;
