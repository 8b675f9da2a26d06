package org.gongjian.persistence.unit;

import java.util.UUID;

/**
 * A group of units in a list.
 *
 * @param id its id
 * @param name the collective word
 * @param members how many units it stands for
 */
public record GroupRow(UUID id, String name, int members) {

}
