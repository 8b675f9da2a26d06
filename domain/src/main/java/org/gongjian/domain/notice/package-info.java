/**
 * What a person is told in the application, and what is sent outside of it.
 */
@NullMarked
package org.gongjian.domain.notice;

import org.jspecify.annotations.NullMarked;
