package org.gongjian.app.notice;

/**
 * What became of an attempt to send something.
 *
 * @param problem what went wrong; empty where nothing did
 */
record Delivery(Outcome outcome, String problem) {

	/** How it ended. */
	enum Outcome {

		/** The other side took it. */
		ARRIVED,
		/** It was not sent, for certain, and may be tried again. */
		FAILED,
		/** It can never be sent. */
		REFUSED,
		/** It may have arrived or not. */
		UNCERTAIN

	}

	static Delivery arrived() {
		return new Delivery(Outcome.ARRIVED, "");
	}

	static Delivery failed(String problem) {
		return new Delivery(Outcome.FAILED, problem);
	}

	static Delivery refused(String problem) {
		return new Delivery(Outcome.REFUSED, problem);
	}

	static Delivery uncertain(String problem) {
		return new Delivery(Outcome.UNCERTAIN, problem);
	}

}
