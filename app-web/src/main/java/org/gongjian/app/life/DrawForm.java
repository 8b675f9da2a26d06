package org.gongjian.app.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param count how many; empty where a share is given
 * @param share how many of a hundred; empty where a number is given
 * @param seed the number that decides; empty for one by chance
 */
public record DrawForm(@Nullable UUID plan, @Nullable UUID action, @Nullable UUID unit, @Nullable String count,
		@Nullable String share, @Nullable String seed) {

	static DrawForm nothing() {
		return new DrawForm(null, null, null, null, null, null);
	}

}
