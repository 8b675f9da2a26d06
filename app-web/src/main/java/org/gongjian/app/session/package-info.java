/**
 * Sessions of people who are signed in, kept in the database.
 */
@NullMarked
package org.gongjian.app.session;

import org.jspecify.annotations.NullMarked;
