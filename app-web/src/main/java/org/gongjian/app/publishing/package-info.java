/**
 * From a finished draft to the published plan: what is missing, the text that the draft
 * becomes, and the one transaction that makes it public.
 */
@NullMarked
package org.gongjian.app.publishing;

import org.jspecify.annotations.NullMarked;
