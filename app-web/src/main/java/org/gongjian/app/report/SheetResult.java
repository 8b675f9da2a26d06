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
 */
record SheetResult(UUID assignment, Outcome outcome, String message, @Nullable Long version, Map<String, String> errors,
		List<String> asks) {

	/** Whether the row stands as it was wished. */
	boolean done() {
		return this.outcome == Outcome.SAVED || this.outcome == Outcome.SUBMITTED || this.outcome == Outcome.UNTOUCHED;
	}

	SheetResult withVersion(@Nullable Long next) {
		return new SheetResult(this.assignment, this.outcome, this.message, next, this.errors, this.asks);
	}

	/** What may become of a row. */
	enum Outcome {

		/** 草稿已保存. */
		SAVED,
		/** 已提交. */
		SUBMITTED,
		/** Nothing was typed in it. */
		UNTOUCHED,
		/** 有误: it was not handed in; with a version where it was kept as a draft. */
		INVALID,
		/** 还没有填写: it was to be handed in and nothing was written in it. */
		BLANK,
		/** Somebody else saved another text. */
		CONFLICT,
		/** It takes nothing any more: locked, or no longer owed. */
		CLOSED

	}

}
