package org.gongjian.app.administration;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Page;

/**
 * One page of a long list.
 *
 * @param <T> what is listed
 * @param rows what stands on the page
 * @param number the page's number, from 1
 * @param pages how many pages there are
 * @param total how many rows there are on all pages
 */
public record PageOf<T>(List<T> rows, int number, int pages, long total) {

	/** How many rows stand on a page. */
	public static final int SIZE = 50;

	public static <S, T> PageOf<T> of(Page<S> found, Function<List<S>, List<T>> toRows) {
		return new PageOf<>(toRows.apply(found.getContent()), found.getNumber() + 1, Math.max(1, found.getTotalPages()),
				found.getTotalElements());
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.pages;
	}

}
