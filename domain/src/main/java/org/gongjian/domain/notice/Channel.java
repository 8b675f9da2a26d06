package org.gongjian.domain.notice;

/**
 * By which way something is sent outside.
 */
public enum Channel {

	/** 电子邮件. */
	MAIL,
	/** 群机器人: a webhook of the WeCom or DingTalk kind. */
	WEBHOOK

}
