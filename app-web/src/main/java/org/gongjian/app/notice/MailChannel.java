package org.gongjian.app.notice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SentMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends plain text by the SMTP server of the configuration.
 */
@Component
class MailChannel implements MessageChannel {

	private final ObjectProvider<JavaMailSender> sender;

	private final NoticeSettings settings;

	MailChannel(ObjectProvider<JavaMailSender> sender, NoticeSettings settings) {
		this.sender = sender;
		this.settings = settings;
	}

	@Override
	public Channel channel() {
		return Channel.MAIL;
	}

	@Override
	public boolean isOpen(UUID jurisdictionId) {
		return !this.settings.mailFrom().isEmpty() && this.sender.getIfAvailable() != null;
	}

	@Override
	public Delivery deliver(SentMessage message) {
		JavaMailSender server = this.sender.getIfAvailable();
		if (server == null || this.settings.mailFrom().isEmpty()) {
			return Delivery.refused("No mail server is configured");
		}
		try {
			server.send(mail(server, message));
			return Delivery.arrived();
		}
		catch (MailSendException ex) {
			return isCertain(ex) ? Delivery.failed(said(ex)) : Delivery.uncertain(said(ex));
		}
		catch (MailException | MessagingException ex) {
			return Delivery.failed(said(ex));
		}
	}

	/** The id tells a mail server that gets it twice that it is the same. */
	private MimeMessage mail(JavaMailSender server, SentMessage message) throws MessagingException {
		MimeMessage mail = server.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
		helper.setFrom(this.settings.mailFrom());
		helper.setTo(message.recipient());
		helper.setSubject(message.subject());
		helper.setText(message.body(), false);
		mail.setHeader("Message-ID", "<" + message.id() + "@gongjian>");
		mail.setHeader("Auto-Submitted", "auto-generated");
		return mail;
	}

	/**
	 * Whether the server has not taken it: it could not be reached, or said no. Where it
	 * fell silent after the text was sent nobody knows.
	 */
	private static boolean isCertain(MailSendException ex) {
		Exception[] problems = ex.getMessageExceptions();
		return problems.length == 0 || ex.getCause() != null || problems[0] instanceof SendFailedException;
	}

	private static String said(Exception ex) {
		String text = String.valueOf((ex.getCause() != null) ? ex.getCause().getMessage() : ex.getMessage());
		return text.replaceAll("\\s+", " ");
	}

}
