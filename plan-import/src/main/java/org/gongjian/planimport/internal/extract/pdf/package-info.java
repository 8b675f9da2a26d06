/**
 * PDF files with a text layer: characters at places on pages become lines, lines become
 * paragraphs, ruled tables become cells.
 */
@NullMarked
package org.gongjian.planimport.internal.extract.pdf;

import org.jspecify.annotations.NullMarked;
