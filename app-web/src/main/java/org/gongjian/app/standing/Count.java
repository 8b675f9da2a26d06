package org.gongjian.app.standing;

/**
 * A number on a page and the address of the list behind it, which has as many rows.
 */
public record Count(long number, String address) {

}
