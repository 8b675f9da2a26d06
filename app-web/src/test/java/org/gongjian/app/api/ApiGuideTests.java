package org.gongjian.app.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.problem.ProblemKind;
import org.gongjian.domain.token.TokenScope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds docs/api.md against the interface itself.
 */
@SpringBootTest
@AutoConfigureMockMvc
class ApiGuideTests {

	private static final Pattern ADDRESS = Pattern.compile("\"\\$HOST([^\"?]+)(\\?[^\"]*)?\"");

	private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

	@Autowired
	private Operations operations;

	private static String guide() throws IOException {
		return Files.readString(Path.of("../docs/api.md"));
	}

	@Test
	void everyExampleCallsAnOperationThatIsThere() throws IOException {
		List<String> examples = guide().lines().filter((line) -> line.startsWith("curl ")).toList();
		assertThat(examples).hasSizeGreaterThan(8);
		for (String example : examples) {
			Matcher address = ADDRESS.matcher(example);
			assertThat(address.find()).as(example).isTrue();
			String method = example.contains("-X PUT") ? "PUT" : example.contains("-X POST") ? "POST" : "GET";
			assertThat(this.operations.all()).as(example)
				.anyMatch((operation) -> operation.method().equals(method)
						&& address.group(1).matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")));
			assertThat(example).contains("Authorization: Bearer");
			assertThat(example.contains("Idempotency-Key")).as(example).isEqualTo(!method.equals("GET"));
			Matcher body = BODY.matcher(example);
			if (body.find()) {
				assertThat(new JsonMapper().readTree(body.group(1)).isObject()).as(example).isTrue();
			}
		}
	}

	@Test
	void everyScopeAndEveryProblemIsExplained() throws IOException {
		for (TokenScope scope : TokenScope.values()) {
			assertThat(guide()).contains("`" + scope.code() + "`");
		}
		for (ProblemKind kind : ProblemKind.values()) {
			assertThat(guide()).contains("`" + kind.code() + "`").contains(String.valueOf(kind.status().value()));
		}
	}

}
