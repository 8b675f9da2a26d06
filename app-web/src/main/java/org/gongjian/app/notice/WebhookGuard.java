package org.gongjian.app.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Lets a webhook go to the configured hosts only, and not into the private network unless
 * the operator says so: neither by a name that leads there nor by a number.
 */
class WebhookGuard {

	private final Set<String> hosts;

	private final boolean allowPrivate;

	private final Names names;

	WebhookGuard(Set<String> hosts, boolean allowPrivate, Names names) {
		this.hosts = Set.copyOf(hosts.stream().map((host) -> host.strip().toLowerCase(Locale.ROOT)).toList());
		this.allowPrivate = allowPrivate;
		this.names = names;
	}

	/** Where a name leads. */
	interface Names {

		InetAddress[] lookUp(String host) throws UnknownHostException;

	}

	/** Why nothing is sent there; {@code null} where it may be. */
	@Nullable String problem(URI address) throws UnknownHostException {
		String host = address.getHost();
		boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
		if (!web || host == null || address.getRawUserInfo() != null) {
			return "Not the address of a webhook";
		}
		if (!this.hosts.contains(host.toLowerCase(Locale.ROOT))) {
			return "Host is not allowed: " + host;
		}
		if (!this.allowPrivate) {
			for (InetAddress place : this.names.lookUp(host)) {
				if (isPrivate(place)) {
					return "Host is in a private network: " + host;
				}
			}
		}
		return null;
	}

	static boolean isPrivate(InetAddress place) {
		byte[] bytes = place.getAddress();
		int first = bytes[0] & 0xff;
		int second = bytes[1] & 0xff;
		boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
		boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
		boolean translated = bytes.length == 16 && first == 0 && second == 0x64;
		return place.isLoopbackAddress() || place.isAnyLocalAddress() || place.isSiteLocalAddress()
				|| place.isLinkLocalAddress() || place.isMulticastAddress() || shared || unique || translated
				|| (bytes.length == 4 && first == 0);
	}

}
