package org.gongjian.planimport.annotated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.RealPlans;

/**
 * A document with what a person annotated in it: one of the project's own, kept beside
 * this class, or a real one from the folder beside the repository.
 *
 * @param name the name of both files, without ending
 */
record AnnotatedDocument(String name, PlanText text, AnnotatedPlan annotation) {

	/** The project's own documents, named after their layout. */
	static final List<String> OWN = List.of("work-points", "campaign", "task-table", "implementation-opinion",
			"yearly-plan", "three-plans", "broken-table", "parts-and-stages");

	/** The real ones that were annotated. */
	static final List<String> REAL = List.of("chongqing-2020-work-points", "yubei-2020-special-actions");

	static AnnotatedDocument own(String name) throws IOException {
		PlanText text = new PlanReader().extract(name + ".txt", resource(name + ".txt"));
		String annotation = new String(resource(name + ".json"), StandardCharsets.UTF_8);
		return new AnnotatedDocument(name, text, AnnotatedPlan.parse(annotation));
	}

	/** A real document; without the folder the test that asks for it is skipped. */
	static AnnotatedDocument real(String name) throws IOException {
		AnnotatedPlan annotation = AnnotatedPlan.parse(RealPlans.annotation(name + ".json"));
		return new AnnotatedDocument(name, RealPlans.text(name + ".txt"), annotation);
	}

	DraftScore score() {
		return score(this.name, this.text);
	}

	/** The score of the same document in another file. */
	DraftScore score(String fileName, PlanText other) {
		PlanDraft draft = new PlanReader().read(other);
		return DraftScore.of(fileName, this.annotation, draft);
	}

	private static byte[] resource(String fileName) throws IOException {
		try (InputStream in = AnnotatedDocument.class.getResourceAsStream(fileName)) {
			return Objects.requireNonNull(in, fileName).readAllBytes();
		}
	}

}
