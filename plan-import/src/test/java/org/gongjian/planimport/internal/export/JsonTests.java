package org.gongjian.planimport.internal.export;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTests {

	@Test
	void objectsListsAndNumbersAreWritten() {
		assertThat(Json
			.write(Json.object("name", "供水", "value", new BigDecimal("1E+2"), "due", null, "list", List.of(1, "a"))))
			.isEqualTo("""
					{
					  "name": "供水",
					  "value": 100,
					  "due": null,
					  "list": [
					    1,
					    "a"
					  ]
					}
					""");
	}

	@Test
	void quotationMarksAndControlCharactersAreEscaped() {
		assertThat(Json.write("a\"b\\c\n\t\u0001")).isEqualTo("\"a\\\"b\\\\c\\n\\t\\u0001\"\n");
	}

	@Test
	void emptyListsStandOnOneLine() {
		assertThat(Json.write(List.of())).isEqualTo("[]\n");
	}

}
