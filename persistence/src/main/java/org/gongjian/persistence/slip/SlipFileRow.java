package org.gongjian.persistence.slip;

import java.util.UUID;

/**
 * A file of a reply.
 *
 * @param number the number of the reply among the steps of its slip
 */
public record SlipFileRow(int number, UUID id, String name) {

}
