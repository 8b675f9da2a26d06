package org.gongjian.domain.plan;

/**
 * An import was to be changed that has been published or discarded.
 */
public class ImportEndedException extends RuntimeException {

	public ImportEndedException(PlanImport.State state) {
		super("The import has ended: " + state);
	}

}
