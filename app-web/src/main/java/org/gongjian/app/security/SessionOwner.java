package org.gongjian.app.security;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a session remembers of the person who signed in: nothing that could grow old. What
 * they may do is asked at each request.
 *
 * @param id the account
 * @param passwordMark tells whether the password is still the one of the login
 */
public record SessionOwner(UUID id, int passwordMark) implements Serializable {

}
