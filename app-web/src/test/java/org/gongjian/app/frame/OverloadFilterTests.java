package org.gongjian.app.frame;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
class OverloadFilterTests {

	@Autowired
	private OverloadFilter filter;

	@ParameterizedTest
	@CsvSource({ "/reports, text/html, 已填内容仍在本页",
			"/api/v1/reports, application/problem+json, urn:gongjian:problem:busy" })
	void whoAsksWhenAllConnectionsAreInUseIsAskedToTryAgain(String address, String type, String said) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();

		this.filter.doFilter(new MockHttpServletRequest("POST", address), response, (request, answer) -> {
			throw new ServletException(new CannotCreateTransactionException("none",
					new SQLTransientConnectionException("request timed out")));
		});

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("10");
		assertThat(response.getContentType()).startsWith(type);
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("系统繁忙", said);
	}

	@Test
	void anyOtherFaultStaysOne() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.filter.doFilter(new MockHttpServletRequest("GET", "/reports"),
					new MockHttpServletResponse(), (request, answer) -> {
						throw new IllegalStateException("a fault");
					}));
	}

}
