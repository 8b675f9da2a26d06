package org.gongjian.persistence.duty;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.life.LifeState;

/**
 * That a task came into another state of its life.
 */
public record PauseRow(UUID taskId, LifeState to, Instant at) {

}
