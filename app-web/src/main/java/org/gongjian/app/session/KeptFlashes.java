package org.gongjian.app.session;

import java.util.List;

/**
 * All that pages have still to say once.
 *
 * @param all one for each redirect
 */
record KeptFlashes(List<KeptFlash> all) {

}
