package org.gongjian.app.publishing.names;

/**
 * A draft names more units that nobody knows than any plan does. Nothing was published.
 */
public class CrowdedDraftException extends RuntimeException {

}
