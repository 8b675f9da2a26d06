package org.gongjian.app.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a program reads it (RFC 9457).
 *
 * @param type its kind, which never changes
 * @param title the kind in words
 * @param status the status of the answer
 * @param detail what happened, what was kept, what to do
 * @param instance the address that was asked
 * @param errors what is wrong, field by field
 * @param stored what is stored, where something else was expected
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<FieldProblem> errors,
		@Nullable Object stored) {

}
