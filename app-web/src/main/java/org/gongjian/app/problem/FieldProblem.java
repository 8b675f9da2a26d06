package org.gongjian.app.problem;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field its place, such as {@code figures[0].value}
 * @param message what is wrong and what to do
 */
public record FieldProblem(String field, String message) {

}
