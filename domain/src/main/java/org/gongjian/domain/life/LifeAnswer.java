package org.gongjian.domain.life;

import org.jspecify.annotations.Nullable;

/**
 * Whether an action is allowed.
 *
 * @param next the state it leads to; {@code null} where it is refused
 * @param refusal why it is refused; {@code null} where it is allowed
 */
public record LifeAnswer(@Nullable LifeState next, @Nullable LifeRefusal refusal) {

	static LifeAnswer to(LifeState next) {
		return new LifeAnswer(next, null);
	}

	static LifeAnswer no(LifeRefusal refusal) {
		return new LifeAnswer(null, refusal);
	}

	public boolean isAllowed() {
		return this.next != null;
	}

}
