/**
 * Pages of government sites: the article and its index data are read, the page around
 * them is left out.
 */
@NullMarked
package org.gongjian.planimport.internal.extract.web;

import org.jspecify.annotations.NullMarked;
