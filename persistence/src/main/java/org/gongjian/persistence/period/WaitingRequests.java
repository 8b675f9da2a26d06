package org.gongjian.persistence.period;

import java.util.UUID;

/**
 * How many requests of a plan's units wait for an answer.
 */
public record WaitingRequests(UUID planId, long number) {

}
