package org.gongjian.domain.plan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a person said of a task of a plan that is being amended: which task of the draft
 * it is.
 *
 * @param taskId the task of the plan
 * @param counterpart the mark of the draft's task; empty where it is none of them
 */
@Embeddable
public record TaskPairing(@Column(name = "task_id", nullable = false) UUID taskId,
		@Column(name = "counterpart", nullable = false) String counterpart) {

}
