package org.gongjian.planimport;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the records of a draft as JSON and reads them again, component by component. A
 * list that an older writing does not have is empty, a yes or no is no.
 */
public final class PlanJson {

	/**
	 * A document may stand on a single line, so a string may be long; nothing is deep.
	 */
	private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
		.maxStringLength(25_000_000)
		.maxDocumentLength(250_000_000)
		.maxNestingDepth(32)
		.maxNumberLength(1000)
		.maxNameLength(64)
		.build();

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
		.changeDefaultVisibility((rules) -> rules.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
			.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
			.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private PlanJson() {
	}

	public static String write(Record written) {
		return MAPPER.writeValueAsString(written);
	}

	/** Writes in UTF-8; half of a surrogate pair becomes a question mark. */
	public static void write(Record written, OutputStream out) {
		MAPPER.writeValue(new OutputStreamWriter(out, StandardCharsets.UTF_8), written);
	}

	/**
	 * The record that was written.
	 * @throws tools.jackson.core.JacksonException if it is not one
	 */
	public static <T extends Record> T read(String written, Class<T> type) {
		return MAPPER.readValue(written, type);
	}

	/**
	 * The record that was written.
	 * @throws tools.jackson.core.JacksonException if it is not one
	 */
	public static <T extends Record> T read(InputStream written, Class<T> type) {
		return MAPPER.readValue(written, type);
	}

}
