/**
 * What people are told: in the application, by e-mail and by a webhook.
 */
@NullMarked
package org.gongjian.app.notice;

import org.jspecify.annotations.NullMarked;
