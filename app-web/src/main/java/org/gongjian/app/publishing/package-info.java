/**
 * From a finished draft to the published plan: what its names mean, what is missing, and
 * the one transaction that makes it public.
 */
@NullMarked
package org.gongjian.app.publishing;

import org.jspecify.annotations.NullMarked;
