package org.gongjian.domain.life;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A task of the pool of a draw.
 *
 * @param place its place in the order of lots, from 1
 * @param drawn whether it is to be looked at again
 */
@Embeddable
public record DrawnTask(@Column(name = "task_id", nullable = false) UUID taskId,
		@Column(name = "place", nullable = false) int place, @Column(name = "drawn", nullable = false) boolean drawn) {

}
