package org.gongjian.app.publishing;

/**
 * A draft names more units that nobody knows than any plan does. Nothing was published.
 */
class CrowdedDraftException extends RuntimeException {

}
