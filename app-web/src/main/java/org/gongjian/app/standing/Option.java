package org.gongjian.app.standing;

import java.util.UUID;

/**
 * Something to choose in a filter.
 */
public record Option(UUID id, String name) {

}
