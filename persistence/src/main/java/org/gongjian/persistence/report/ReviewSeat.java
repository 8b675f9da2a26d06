package org.gongjian.persistence.report;

import java.util.UUID;

import org.gongjian.domain.account.Scope;

/**
 * As what a person reviews.
 *
 * @param scope how far the person sees
 * @param accountId who it is
 * @param unit whether the person reviews for the units in their scope
 * @param office whether the person does second reviews for the office
 */
public record ReviewSeat(Scope scope, UUID accountId, boolean unit, boolean office) {

}
