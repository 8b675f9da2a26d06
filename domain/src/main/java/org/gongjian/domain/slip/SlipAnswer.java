package org.gongjian.domain.slip;

import org.jspecify.annotations.Nullable;

/**
 * Whether an action is allowed.
 *
 * @param next the state it leads to; {@code null} where it is refused
 * @param refusal why it is refused; {@code null} where it is allowed
 */
public record SlipAnswer(@Nullable SlipState next, @Nullable SlipRefusal refusal) {

	static SlipAnswer to(SlipState next) {
		return new SlipAnswer(next, null);
	}

	static SlipAnswer no(SlipRefusal refusal) {
		return new SlipAnswer(null, refusal);
	}

	public boolean isAllowed() {
		return this.next != null;
	}

}
