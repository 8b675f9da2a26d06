package org.gongjian.persistence.report;

import java.util.UUID;

/**
 * A unit that reports on a plan.
 *
 * @param id the unit
 * @param name its short name
 */
public record SheetUnit(UUID id, String name) {

}
