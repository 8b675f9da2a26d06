package org.gongjian.app.target;

import java.util.List;
import java.util.UUID;

/**
 * The page on which lower targets are linked to an upper one.
 *
 * @param searched what was looked for
 */
public record LinkPage(UUID id, String indicator, String goal, List<Candidate> linked, String searched,
		List<Candidate> found) {

	/**
	 * A target that is linked or may be.
	 *
	 * @param problem the code of what stands against it; empty where nothing does
	 */
	public record Candidate(UUID id, String indicator, String goal, String place, String plan, String problem) {

	}

}
