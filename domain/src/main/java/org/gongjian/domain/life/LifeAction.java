package org.gongjian.domain.life;

/**
 * What can be done to a task in the course of its life (办理动作).
 */
public enum LifeAction {

	/** 签收. */
	SIGN(false),
	/** 分解: adds a step with its own unit and day. */
	ADD_STEP(true),
	/** 完成步骤. */
	FINISH_STEP(false),
	/** 取消步骤. */
	DROP_STEP(true),
	/** 申请延期. */
	ASK_EXTENSION(true),
	/** 同意延期. */
	GRANT_EXTENSION(false),
	/** 不同意延期. */
	REFUSE_EXTENSION(true),
	/** 申请挂账. */
	ASK_SUSPENSION(true),
	/** 同意挂账. */
	GRANT_SUSPENSION(false),
	/** 不同意挂账. */
	REFUSE_SUSPENSION(true),
	/** 申请恢复办理. */
	ASK_RESUMPTION(true),
	/** 同意恢复办理. */
	GRANT_RESUMPTION(false),
	/** 不同意恢复办理. */
	REFUSE_RESUMPTION(true),
	/** 责令恢复办理: the office resumes what nobody asked to resume. */
	ORDER_RESUMPTION(true),
	/** 申请销号. */
	ASK_CLOSE_OUT(true),
	/** 同意销号. */
	ACCEPT_CLOSE_OUT(false),
	/** 退回销号. */
	RETURN_CLOSE_OUT(true),
	/** 撤回申请: by the side that asked, as long as it was not decided. */
	TAKE_BACK(false),
	/** 回头看通过. */
	PASS_RECHECK(false),
	/** 回头看退回: opens it again. */
	REOPEN(true),
	/** 取消: an amendment of the plan no longer holds the task. */
	WITHDRAW(false);

	private final boolean needsReason;

	LifeAction(boolean needsReason) {
		this.needsReason = needsReason;
	}

	/** Whether it says nothing without words of its own. */
	public boolean needsReason() {
		return this.needsReason;
	}

	/** Whether something is applied for. */
	public boolean isApplication() {
		return this == ASK_EXTENSION || this == ASK_SUSPENSION || this == ASK_RESUMPTION || this == ASK_CLOSE_OUT;
	}

	/** Whether it decides on what somebody else applied for. */
	public boolean isDecision() {
		return switch (this) {
			case GRANT_EXTENSION, REFUSE_EXTENSION, GRANT_SUSPENSION, REFUSE_SUSPENSION, GRANT_RESUMPTION,
					REFUSE_RESUMPTION, ACCEPT_CLOSE_OUT, RETURN_CLOSE_OUT ->
				true;
			default -> false;
		};
	}

	/** Whether it judges, later, what a close-out came to. */
	public boolean isRecheck() {
		return this == PASS_RECHECK || this == REOPEN;
	}

	/** Whether it ends a step. */
	public boolean endsStep() {
		return this == FINISH_STEP || this == DROP_STEP;
	}

	/** Whether it is done for one of the task's units. */
	public boolean isOfUnit() {
		return this == SIGN || this == ADD_STEP || endsStep() || isApplication() || this == TAKE_BACK;
	}

}
