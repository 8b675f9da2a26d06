package org.gongjian.persistence.plan;

import java.util.UUID;

/**
 * One action of a plan, with its tasks and targets counted.
 */
public record ActionRow(UUID id, int position, String name, long tasks, long targets) {

}
