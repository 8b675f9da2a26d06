package org.gongjian.app.evidence;

import java.util.List;

/**
 * Files were not taken; none of the same upload is kept. Carries the code of the message
 * and its facts.
 */
public class UploadRefusedException extends RuntimeException {

	private final String code;

	private final List<String> facts;

	UploadRefusedException(String code, String... facts) {
		super(code + " " + List.of(facts));
		this.code = code;
		this.facts = List.of(facts);
	}

	public String code() {
		return this.code;
	}

	public Object[] facts() {
		return this.facts.toArray();
	}

}
