package org.gongjian.domain.task;

import java.time.LocalDate;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a plan says of a task.
 *
 * @param number as printed; {@code null} where none is
 * @param text the plan's words
 * @param due the day by which it is to be done
 * @param span where it stands
 */
public record TaskWords(@Nullable String number, String text, LocalDate due, SourceSpan span) {

}
