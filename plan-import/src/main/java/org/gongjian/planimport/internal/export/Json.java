package org.gongjian.planimport.internal.export;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes maps, lists, numbers and words as JSON, two blanks a level.
 */
public final class Json {

	private final StringBuilder out = new StringBuilder();

	private Json() {
	}

	/** An object of names and values by turns. */
	public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return object;
	}

	public static String write(@Nullable Object value) {
		Json json = new Json();
		json.value(value, "\n");
		return json.out.append('\n').toString();
	}

	private void value(@Nullable Object value, String indent) {
		if (value instanceof Map<?, ?> object) {
			members(object.entrySet().iterator(), '{', '}', indent);
		}
		else if (value instanceof List<?> list) {
			members(list.iterator(), '[', ']', indent);
		}
		else if (value instanceof BigDecimal number) {
			this.out.append(number.toPlainString());
		}
		else if (value == null || value instanceof Integer) {
			this.out.append(value);
		}
		else {
			string(value.toString());
		}
	}

	private void members(Iterator<?> members, char begin, char end, String indent) {
		this.out.append(begin);
		String inner = indent + "  ";
		boolean first = true;
		while (members.hasNext()) {
			this.out.append(first ? "" : ",").append(inner);
			Object member = members.next();
			if (member instanceof Map.Entry<?, ?> entry) {
				string(String.valueOf(entry.getKey()));
				this.out.append(": ");
				value(entry.getValue(), inner);
			}
			else {
				value(member, inner);
			}
			first = false;
		}
		this.out.append(first ? "" : indent).append(end);
	}

	private void string(String text) {
		this.out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"', '\\' -> this.out.append('\\').append(c);
				case '\n' -> this.out.append("\\n");
				case '\t' -> this.out.append("\\t");
				default -> {
					if (c < ' ') {
						this.out.append("\\u%04x".formatted((int) c));
					}
					else {
						this.out.append(c);
					}
				}
			}
		}
		this.out.append('"');
	}

}
