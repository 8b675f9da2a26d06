package org.gongjian.app.importing;

import java.util.List;

/**
 * A file was uploaded that cannot become a draft. Nothing was stored.
 */
class UploadRefusedException extends RuntimeException {

	private final String code;

	private final List<Object> facts;

	/**
	 * A refusal.
	 * @param code the message that says why and what to do
	 * @param facts what the message names
	 */
	UploadRefusedException(String code, Object... facts) {
		super(code);
		this.code = code;
		this.facts = List.of(facts);
	}

	String code() {
		return this.code;
	}

	List<Object> facts() {
		return this.facts;
	}

}
