package org.gongjian.persistence.unit;

import java.util.UUID;

/**
 * A unit that a collective word brought into a plan.
 *
 * @param word the word
 * @param unitId the unit
 */
public record WordMember(String word, UUID unitId) {

}
