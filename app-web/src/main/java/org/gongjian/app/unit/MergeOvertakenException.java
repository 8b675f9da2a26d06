package org.gongjian.app.unit;

/**
 * Something else would move with a unit than the person was shown. Nothing was merged.
 */
class MergeOvertakenException extends RuntimeException {

}
