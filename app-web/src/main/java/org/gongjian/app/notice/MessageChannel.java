package org.gongjian.app.notice;

import java.util.UUID;

import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SentMessage;

/**
 * A way to the outside.
 */
interface MessageChannel {

	Channel channel();

	/** Whether it is set up for a district. */
	boolean isOpen(UUID jurisdictionId);

	/** Sends, once; never throws for what the other side does. */
	Delivery deliver(SentMessage message);

}
