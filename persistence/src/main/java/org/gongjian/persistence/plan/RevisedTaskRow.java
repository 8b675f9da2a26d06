package org.gongjian.persistence.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A task that a revision of its plan brought in, took away or changed.
 */
public record RevisedTaskRow(UUID id, @Nullable String number, String text, String action) {

}
