package org.gongjian.persistence.report;

import java.util.UUID;

/**
 * A plan that a person's units report on.
 *
 * @param id the plan
 * @param title its title
 */
public record ReportedPlan(UUID id, String title) {

}
