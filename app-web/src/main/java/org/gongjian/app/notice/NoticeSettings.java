package org.gongjian.app.notice;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.notice.QuietHours;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param baseUrl where the application is reached; without it messages have no links
 * @param quietFrom from when on nothing is sent in the evening
 * @param quietUntil until when nothing is sent in the morning
 * @param gap how long a person is left alone after a message
 * @param mailFrom the address that mail comes from; without it no mail is sent
 */
@ConfigurationProperties("gongjian.notice")
record NoticeSettings(@Nullable URI baseUrl, @DefaultValue("20:00") LocalTime quietFrom,
		@DefaultValue("08:00") LocalTime quietUntil, @DefaultValue("20h") Duration gap,
		@DefaultValue("") String mailFrom, @DefaultValue Webhook webhook) {

	QuietHours quietHours() {
		return new QuietHours(this.quietFrom, this.quietUntil);
	}

	/** The address of a page; empty where nobody said where the application is. */
	String link(String address) {
		if (this.baseUrl == null) {
			return "";
		}
		String base = this.baseUrl.toString();
		return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + address;
	}

	/**
	 * Webhooks of groups, of the WeCom or DingTalk kind. Without an address there is
	 * none.
	 *
	 * @param addresses where the reminders of a district go, by the district's id
	 * @param allowedHosts the only hosts that anything is sent to
	 * @param allowPrivate whether they may lie in a private network
	 * @param timeout how long a host may take to answer
	 */
	record Webhook(@DefaultValue Map<UUID, URI> addresses, @DefaultValue Set<String> allowedHosts,
			@DefaultValue("false") boolean allowPrivate, @DefaultValue("10s") Duration timeout) {

	}

}
