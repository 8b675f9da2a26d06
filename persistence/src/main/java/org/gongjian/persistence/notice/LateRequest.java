package org.gongjian.persistence.notice;

import java.util.UUID;

/**
 * A request to report late that waits for an answer.
 */
public record LateRequest(UUID planId, UUID requestedBy) {

}
