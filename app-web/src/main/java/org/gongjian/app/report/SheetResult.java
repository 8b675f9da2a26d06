package org.gongjian.app.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row that was sent.
 *
 * @param assignment the unit's part in the task
 * @param outcome what became of it
 * @param message the same in words
 * @param version what the next edit begins from; {@code null} where that did not change
 * @param errors what is wrong, by the names of the fields
 * @param asks what the person is asked to confirm
 * @param kept whether nothing of what was typed would be lost with the page
 */
record SheetResult(UUID assignment, Outcome outcome, String message, @Nullable Long version, Map<String, String> errors,
		List<String> asks, boolean kept) {

	/** Whether the row stands as it was wished. */
	boolean done() {
		return this.outcome == Outcome.SAVED || this.outcome == Outcome.SUBMITTED || this.outcome == Outcome.UNTOUCHED
				|| this.outcome == Outcome.EMPTY;
	}

	/** What may become of a row. */
	enum Outcome {

		/** 草稿已保存. */
		SAVED,
		/** 已提交. */
		SUBMITTED,
		/** Nothing was typed in it. */
		UNTOUCHED,
		/**
		 * 未填: it was to be handed in with all others, and nothing was ever written in it.
		 */
		EMPTY,
		/** 有误: it was not handed in, and what is wrong was not saved; the rest was. */
		INVALID,
		/** 还没有填写: it was to be handed in and nothing was written in it. */
		BLANK,
		/** Somebody else saved another text. */
		CONFLICT,
		/** It takes nothing any more: locked, or no longer owed. */
		CLOSED

	}

}
