package org.gongjian.app.api;

import org.gongjian.app.frame.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads text that a program sends without what nobody sees, as pages do.
 */
class SeenText extends StdScalarDeserializer<String> {

	SeenText() {
		super(String.class);
	}

	@Override
	public @Nullable String deserialize(JsonParser json, DeserializationContext reading) {
		String sent = StringDeserializer.instance.deserialize(json, reading);
		return (sent != null) ? PlainText.seen(sent) : null;
	}

}
