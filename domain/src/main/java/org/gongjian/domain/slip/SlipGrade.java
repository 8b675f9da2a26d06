package org.gongjian.domain.slip;

import org.jspecify.annotations.Nullable;

/**
 * How serious a slip is.
 */
public enum SlipGrade {

	/** 蓝色提醒. */
	BLUE,
	/** 橙色预警. */
	ORANGE,
	/** 红色督办. */
	RED;

	/**
	 * The grade that follows when a slip is left unanswered; {@code null} after the last.
	 */
	public @Nullable SlipGrade next() {
		return (this == RED) ? null : values()[ordinal() + 1];
	}

}
