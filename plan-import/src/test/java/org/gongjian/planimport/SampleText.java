package org.gongjian.planimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Plan texts that tests read.
 */
public final class SampleText {

	private static final PlanReader READER = new PlanReader();

	private SampleText() {
	}

	/** The lines given, each a paragraph; a line after a tab is a table cell. */
	public static PlanText of(String... lines) {
		return READER.extract("plan.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	/** The draft of the lines given. */
	public static PlanDraft draftOf(String... lines) {
		return READER.read(of(lines));
	}

	/** A small plan of an invented county. */
	public static PlanText waterPlan() {
		try (InputStream file = SampleText.class.getResourceAsStream("sample-plan.txt")) {
			if (file == null) {
				throw new IllegalStateException("The sample plan is missing");
			}
			return READER.extract("sample-plan.txt", file.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
