package org.gongjian.domain.life;

import java.util.List;

/**
 * How far a task has come in its life (办理状态). Which action leads from one to the next
 * stands in {@link LifeTable}.
 */
public enum LifeState {

	/** 待签收: no unit has signed for it yet. */
	ISSUED,
	/** 办理中. */
	UNDER_WAY,
	/** 申请延期. */
	EXTENSION_ASKED,
	/** 申请挂账. */
	SUSPENSION_ASKED,
	/** 挂账: held up by what the units cannot change; not judged by its date. */
	SUSPENDED,
	/** 申请恢复办理. */
	RESUMPTION_ASKED,
	/** 申请销号. */
	CLOSE_OUT_ASKED,
	/** 已销号. */
	CLOSED,
	/** 回头看通过: closed, looked at again and found in order. */
	RECHECKED,
	/** 已取消: an amendment of the plan took it away. */
	WITHDRAWN;

	/** Whether an application waits for a decision. */
	public boolean isAsked() {
		return this == EXTENSION_ASKED || this == SUSPENSION_ASKED || this == RESUMPTION_ASKED
				|| this == CLOSE_OUT_ASKED;
	}

	/** Whether the task is not to be judged by its date for now. */
	public boolean isSuspended() {
		return this == SUSPENDED || this == RESUMPTION_ASKED;
	}

	public boolean isClosed() {
		return this == CLOSED || this == RECHECKED;
	}

	/** Whether nothing more is owed for it for now: it is suspended or closed. */
	public boolean rests() {
		return isSuspended() || isClosed();
	}

	/** The state that a task is in after these events, from its beginning on. */
	public static LifeState after(List<LifeEvent> events) {
		return LifeSoFar.after(events).state();
	}

}
