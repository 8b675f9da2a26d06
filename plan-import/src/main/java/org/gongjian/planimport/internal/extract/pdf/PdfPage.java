package org.gongjian.planimport.internal.extract.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param width its width in points, as it is turned for reading
 * @param height its height in points
 * @param glyphs its characters in the order in which they were drawn
 * @param rules its straight lines
 */
record PdfPage(float width, float height, List<Glyph> glyphs, List<Rule> rules) {

}
