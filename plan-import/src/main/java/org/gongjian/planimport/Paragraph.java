package org.gongjian.planimport;

/**
 * One paragraph, or one cell of a table.
 *
 * @param text what is printed, without line ends
 * @param cell whether it stands in a table
 */
public record Paragraph(String text, boolean cell) {

}
