package org.gongjian.persistence.file;

import java.util.UUID;

/**
 * How much a person has uploaded for one feature.
 */
public interface UploadedSizes {

	/** How many bytes a person has uploaded. */
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

}
