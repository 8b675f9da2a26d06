package org.gongjian.planimport.internal.extract.pdf;

import java.util.List;

/**
 * A framed text of one column, such as 专栏: its rows are read as running text.
 *
 * @param top its upper edge
 * @param left its left edge
 * @param right its right edge
 * @param rows the lines of each row
 */
record Frame(float top, float left, float right, List<List<TextLine>> rows) implements PageElement {

}
