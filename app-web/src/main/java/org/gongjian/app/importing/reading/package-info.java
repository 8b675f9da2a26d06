/**
 * How the application reads documents: in processes of their own, within settings.
 */
@NullMarked
package org.gongjian.app.importing.reading;

import org.jspecify.annotations.NullMarked;
