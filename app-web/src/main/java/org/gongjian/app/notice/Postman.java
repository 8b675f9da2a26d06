package org.gongjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SentMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends what waits, one message after the other.
 */
@Component
public class Postman {

	private static final Logger logger = LoggerFactory.getLogger(Postman.class);

	private static final int MOST_AT_ONCE = 500;

	private final Outbox outbox;

	private final Map<Channel, MessageChannel> channels;

	Postman(Outbox outbox, List<MessageChannel> channels) {
		this.outbox = outbox;
		this.channels = channels.stream().collect(Collectors.toMap(MessageChannel::channel, Function.identity()));
	}

	/**
	 * Sends all that may be sent now.
	 * @return how many attempts there were
	 */
	public int send() {
		this.outbox.putDownCutOff();
		int attempts = 0;
		for (Optional<SentMessage> next = this.outbox.next(); next.isPresent(); next = this.outbox.next()) {
			send(next.get());
			if (++attempts >= MOST_AT_ONCE) {
				break;
			}
		}
		return attempts;
	}

	private void send(SentMessage message) {
		MessageChannel channel = this.channels.get(message.channel());
		Delivery delivery;
		try {
			delivery = (channel != null) ? channel.deliver(message) : Delivery.refused("No such channel");
		}
		catch (RuntimeException ex) {
			logger.error("Message {} broke its channel", message.id(), ex);
			delivery = Delivery.uncertain(String.valueOf(ex.getMessage()));
		}
		if (delivery.outcome() != Delivery.Outcome.ARRIVED) {
			logger.warn("Message {} by {}: {} {}", message.id(), message.channel(), delivery.outcome(),
					delivery.problem());
		}
		this.outbox.settle(message.id(), delivery);
	}

}
