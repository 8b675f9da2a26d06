package org.gongjian.planimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The real plans in the folder {@code plans.dir}, which stands beside the repository;
 * where it is missing the tests that need it are skipped.
 */
public final class RealPlans {

	private RealPlans() {
	}

	/** A file as it is, or unpacked if it is kept packed. */
	public static byte[] bytes(String fileName) throws IOException {
		Path file = folder().resolve(fileName);
		assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
		byte[] bytes = Files.readAllBytes(file);
		return fileName.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
	}

	public static PlanText text(String fileName) throws IOException {
		return new PlanReader().extract(fileName.replace(".gz", ""), bytes(fileName));
	}

	/** What a person annotated in a real plan, from the folder beside the plans. */
	public static String annotation(String fileName) throws IOException {
		Path file = folder().resolveSibling("gold").resolve(fileName);
		assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
		return Files.readString(file);
	}

	private static Path folder() {
		String given = System.getProperty("plans.dir");
		if (given != null) {
			return Path.of(given);
		}
		Path fromModule = Path.of("../../shared/plans");
		return Files.isDirectory(fromModule) ? fromModule : Path.of("../shared/plans");
	}

}
