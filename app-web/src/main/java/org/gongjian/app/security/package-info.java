/**
 * Who is signed in, what they may do, and the headers that keep pages safe.
 */
@NullMarked
package org.gongjian.app.security;

import org.jspecify.annotations.NullMarked;
