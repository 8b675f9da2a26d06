package org.gongjian.app.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.SessionOwner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.web.servlet.FlashMap;

import static org.assertj.core.api.Assertions.assertThat;

class SessionJsonTests {

	private final SessionJson json = new SessionJson();

	@Test
	void theOwnerComesBackWithNothingThatGrowsOld() {
		SessionOwner owner = new SessionOwner(UUID.randomUUID(), 7);
		SecurityContext context = (SecurityContext) again(
				new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(owner, null, List.of())));

		assertThat(Objects.requireNonNull(context.getAuthentication()).getPrincipal()).isEqualTo(owner);
		assertThat(context.getAuthentication().isAuthenticated()).isTrue();
	}

	@Test
	void theTokenOfFormsComesBack() {
		CsrfToken token = (CsrfToken) again(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "abc"));

		assertThat(token.getToken()).isEqualTo("abc");
	}

	@Test
	void thePageThatWasAskedForBeforeSigningInComesBack() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/reports/sheet");
		request.setQueryString("plan=1");
		request.addHeader("Accept", "text/html");
		DefaultSavedRequest saved = (DefaultSavedRequest) again(
				Objects.requireNonNull(new DefaultSavedRequest(request, "continue")));

		assertThat(saved.getRedirectUrl()).contains("/reports/sheet?plan=1");
		assertThat(saved.getHeaderValues("Accept")).containsExactly("text/html");
	}

	@Test
	@SuppressWarnings("unchecked")
	void whatIsSaidOnceComesBackForItsPage() {
		FlashMap flash = new FlashMap();
		flash.setTargetRequestPath("/units");
		flash.startExpirationPeriod(180);
		flash.put("notice", new Notice("unit.saved", "区卫生健康委"));
		flash.put("said", "已保存");

		var back = (CopyOnWriteArrayList<FlashMap>) again(new CopyOnWriteArrayList<>(List.of(flash)));

		assertThat(back).containsExactly(flash);
		assertThat(back.get(0).getTargetRequestPath()).isEqualTo("/units");
		assertThat(back.get(0).getExpirationTime()).isEqualTo(flash.getExpirationTime());
	}

	@Test
	void listsOfWhatIsSaidOnceComeBack() {
		FlashMap flash = new FlashMap();
		flash.put("none", new Names(List.of()));
		flash.put("one", new Names(List.of("区水利局")));
		flash.put("many", new Names(Stream.of("区水利局", "区水务局", "区农业农村局").toList()));

		assertThat(again(new CopyOnWriteArrayList<>(List.of(flash)))).isEqualTo(List.of(flash));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "nonsense", "{\"@class\":\"org.gongjian.app.session.Gone\"}",
			"{\"@class\":\"javax.naming.InitialContext\"}", "[\"java.net.URL\",\"http://localhost/\"]" })
	void whatIsNoValueOfOursIsNotThere(String json) {
		assertThat(this.json.read(json.getBytes(StandardCharsets.UTF_8))).isNull();
	}

	private Object again(Object value) {
		return Objects.requireNonNull(this.json.read(this.json.write(value)));
	}

	record Names(List<String> names) {
	}

}
