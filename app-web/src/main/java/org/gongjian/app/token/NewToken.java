package org.gongjian.app.token;

import java.io.Serializable;

/**
 * A token that was just made. This is the only time that it is shown.
 */
record NewToken(String name, String text) implements Serializable {

}
