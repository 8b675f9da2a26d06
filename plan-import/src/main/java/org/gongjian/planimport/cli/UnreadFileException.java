package org.gongjian.planimport.cli;

/**
 * A file gave no draft.
 */
class UnreadFileException extends Exception {

	private final String key;

	/**
	 * A file without draft.
	 * @param key which of the texts says why and what to do
	 */
	UnreadFileException(String key, Throwable cause) {
		super(key, cause);
		this.key = key;
	}

	String key() {
		return this.key;
	}

}
