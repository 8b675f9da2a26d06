package org.gongjian.benchmarks.reading;

/**
 * A document to be measured.
 */
record Document(String fileName, byte[] content) {

	boolean isPdf() {
		return this.fileName.endsWith(".pdf");
	}

}
