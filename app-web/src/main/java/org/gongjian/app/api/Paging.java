package org.gongjian.app.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a program asks for. Rows are in the order of a key that never
 * changes, so that none is left out and none comes twice while others are added.
 *
 * @param limit how many rows at most; 50 where nothing is said
 * @param after where the part before ended: the next of its answer
 */
public record Paging(@Nullable Integer limit, @Nullable String after) {

	static final int MOST = 200;

	private static final int USUAL = 50;

	/** This part of a list that was read as a whole. */
	public <T> Slice<T> of(Collection<T> all, Function<T, String> key) {
		String last = last();
		List<T> rest = all.stream()
			.filter((row) -> key.apply(row).compareTo(last) > 0)
			.sorted(Comparator.comparing(key))
			.limit(most() + 1L)
			.toList();
		return found(rest, key, all.size());
	}

	/**
	 * This part of a list that was read as far as it is asked for.
	 * @param rest the rows of the part, and one more where there is one
	 */
	public <T> Slice<T> found(List<T> rest, Function<T, String> key, long total) {
		List<T> items = rest.subList(0, Math.min(most(), rest.size()));
		return new Slice<>(items, (rest.size() > items.size()) ? cursor(key.apply(items.get(items.size() - 1))) : null,
				total);
	}

	/** How many rows are asked for. */
	public int most() {
		int most = (this.limit != null) ? this.limit : USUAL;
		if (most < 1 || most > MOST) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.limit", MOST);
		}
		return most;
	}

	/** The last row of the part before, where rows are known by their ids. */
	public UUID afterId() {
		String last = last();
		try {
			return last.isEmpty() ? new UUID(0, 0) : UUID.fromString(last);
		}
		catch (IllegalArgumentException ex) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.after");
		}
	}

	/** The key of the last row of the part before; empty for the first part. */
	public String afterKey() {
		return last();
	}

	private String last() {
		try {
			return (this.after == null) ? ""
					: new String(Base64.getUrlDecoder().decode(this.after), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.after");
		}
	}

	private static String cursor(String key) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

}
