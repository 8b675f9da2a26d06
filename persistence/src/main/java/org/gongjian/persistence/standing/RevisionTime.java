package org.gongjian.persistence.standing;

import java.time.Instant;
import java.util.UUID;

/**
 * When a text of a plan was published.
 */
public record RevisionTime(UUID planId, int number, Instant publishedAt) {

}
