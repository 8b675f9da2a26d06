package org.gongjian.app.notice;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
			"0.0.0.0", "0.1.2.3", "224.0.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "64:ff9b::7f00:1",
			"::ffff:127.0.0.1", "::ffff:10.0.0.1" })
	void privatePlacesAreRefusedUnlessTheOperatorAllowsThem(String place) throws Exception {
		URI address = URI.create("https://robot.example.cn/send?key=1");
		WebhookGuard.Names names = (
				host) -> new InetAddress[] { InetAddress.getByName("203.0.113.5"), InetAddress.getByName(place) };

		assertThat(new WebhookGuard(Set.of("robot.example.cn"), false, names).problem(address))
			.contains("private network");
		assertThat(new WebhookGuard(Set.of("robot.example.cn"), true, names).problem(address)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "https://robot.example.cn/send, true", "https://ROBOT.example.cn/send, true",
			"http://robot.example.cn:8080/send, true", "https://other.example.cn/send, false",
			"https://robot.example.cn.evil.cn/send, false", "https://evil.cn/robot.example.cn, false",
			"https://robot.example.cn@evil.cn/, false", "https://user:pass@robot.example.cn/, false",
			"file:///etc/passwd, false", "ftp://robot.example.cn/, false", "https:robot.example.cn, false",
			"https://203.0.113.5/, false" })
	void onlyConfiguredHostsAreAllowed(URI address, boolean allowed) throws Exception {
		WebhookGuard guard = new WebhookGuard(Set.of("robot.example.cn"), false,
				(host) -> new InetAddress[] { InetAddress.getByName("203.0.113.5") });

		assertThat(guard.problem(address) == null).isEqualTo(allowed);
	}

}
