/**
 * The demonstration district: what a new installation shows before a district brings its
 * own plan.
 */
@NullMarked
package org.gongjian.app.demo;

import org.jspecify.annotations.NullMarked;
