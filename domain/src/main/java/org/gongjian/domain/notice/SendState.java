package org.gongjian.domain.notice;

/**
 * How far a message has come.
 */
public enum SendState {

	/** 待发送: also after an attempt that failed. */
	WAITING,
	/** 发送中. */
	SENDING,
	/** 已发送: the other side took it. */
	SENT,
	/** 未确认: it may have arrived or not; it is not sent again by itself. */
	UNCERTAIN,
	/** 发送失败: all attempts failed. */
	GIVEN_UP

}
