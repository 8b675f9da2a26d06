package org.gongjian.persistence.token;

/**
 * What a program was answered when it sent something for the first time.
 *
 * @param requestHash tells whether the same is sent again
 * @param status the status of the answer
 * @param answer the answer as JSON
 */
public record KeptAnswer(String requestHash, int status, String answer) {

}
