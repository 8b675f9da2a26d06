package org.gongjian.app.api;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param <T> what is listed
 * @param next what to ask for as the next part; {@code null} after the last
 * @param total how many rows the whole list has now
 */
public record Slice<T>(List<T> items, @Nullable String next, long total) {

	public <S> Slice<S> map(Function<T, S> answer) {
		return new Slice<>(this.items.stream().map(answer).toList(), this.next, this.total);
	}

}
