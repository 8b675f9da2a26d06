package org.gongjian.persistence.plan;

/**
 * A unit that a collective word brought into a plan.
 *
 * @param word the collective word
 * @param unit the unit's short name
 */
public record GroupMemberRow(String word, String unit) {

}
