/**
 * What the tests of several modules share: a database and the real plan documents.
 */
@NullMarked
package org.gongjian.testsupport;

import org.jspecify.annotations.NullMarked;
