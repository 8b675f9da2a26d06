/**
 * What all parts of the interface for programs have in common: pages of lists, one effect
 * of what is sent twice, problems, its description. The parts themselves stand with their
 * features.
 */
@NullMarked
package org.gongjian.app.api;

import org.jspecify.annotations.NullMarked;
