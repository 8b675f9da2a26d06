package org.gongjian.app.standing;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list with its filters. What is not filtered by is left out, so that
 * one list has one address.
 */
public final class ListAddress {

	private final UriComponentsBuilder builder;

	private ListAddress(UriComponentsBuilder builder) {
		this.builder = builder;
	}

	public static ListAddress of(String path) {
		return new ListAddress(UriComponentsBuilder.fromPath(path));
	}

	/** The same list narrowed; {@code null}, {@code false} and nothing narrow nothing. */
	public ListAddress with(String filter, @Nullable Object value) {
		UriComponentsBuilder copy = this.builder.cloneBuilder();
		if (value instanceof Iterable<?> values) {
			values.forEach((one) -> copy.queryParam(filter, one));
		}
		else if (value != null && !Boolean.FALSE.equals(value) && !value.toString().isEmpty()) {
			copy.queryParam(filter, value);
		}
		return new ListAddress(copy);
	}

	/** A number that leads to this list. */
	public Count count(long number) {
		return new Count(number, toString());
	}

	@Override
	public String toString() {
		return this.builder.encode().build().toUriString();
	}

}
