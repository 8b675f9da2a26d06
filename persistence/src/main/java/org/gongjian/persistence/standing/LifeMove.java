package org.gongjian.persistence.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeState;
import org.jspecify.annotations.Nullable;

/**
 * That a task came into another state of its life.
 *
 * @param day the day that was granted or asked for
 */
public record LifeMove(UUID taskId, LifeAction action, LifeState to, @Nullable LocalDate day, Instant at) {

}
