package org.gongjian.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The real plan documents that tests read where they are at hand: in the folder that the
 * system property {@code plans.dir} names, or in {@code shared/plans} beside the
 * repository.
 */
public final class PlanDocuments {

	private PlanDocuments() {
	}

	/** The folder, where it is there. */
	public static Optional<Path> folder() {
		String named = System.getProperty("plans.dir");
		Stream<Path> places = (named != null) ? Stream.of(Path.of(named))
				: Stream.of(Path.of("../shared/plans"), Path.of("../../shared/plans"));
		return places.filter(Files::isDirectory).findFirst();
	}

}
