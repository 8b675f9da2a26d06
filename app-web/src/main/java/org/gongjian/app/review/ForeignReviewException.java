package org.gongjian.app.review;

/**
 * A person was to do a review that is another's to do.
 */
class ForeignReviewException extends RuntimeException {

	ForeignReviewException() {
		super("This review is another's to do");
	}

}
