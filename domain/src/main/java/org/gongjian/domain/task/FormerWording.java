package org.gongjian.domain.task;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a task said before its plan was amended (原文).
 *
 * @param until the last revision in which it said so
 * @param number as printed; empty where none was
 * @param text the plan's words
 * @param due the day by which it was to be done
 * @param action the name of the action it stood in
 */
@Embeddable
public record FormerWording(@Column(name = "until_revision", nullable = false) int until,
		@Column(name = "number", nullable = false) String number, @Column(name = "text", nullable = false) String text,
		@Column(name = "due", nullable = false) LocalDate due,
		@Column(name = "action_name", nullable = false) String action) {

}
