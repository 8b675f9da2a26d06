package org.gongjian.app.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanYears;

/**
 * A text whose units are settled.
 *
 * @param heading its head
 * @param years the time it plans for
 * @param actions its actions and tasks; asked once, by an amendment after the texts were
 * compared
 * @param owedFrom the first day for which reports on what is new are owed
 */
public record NewText(PlanHeading heading, PlanYears years, Supplier<List<ActionText>> actions, LocalDate owedFrom) {

}
