package org.gongjian.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The documents: the plan of the demonstration, in every format, and the real ones of the
 * folder beside the repository, where it is there.
 */
final class Documents {

	private static final String OWN = "demonstration";

	private final String own;

	private final Path plans;

	Documents(Path repository) throws IOException {
		this.own = Files.readString(repository.resolve("seed-data/plan.txt"));
		this.plans = Path.of(System.getProperty("plans.dir", repository.resolve("../shared/plans").toString()));
	}

	/** Files of Word and PDF. */
	List<Document> officeFiles() throws IOException {
		List<Document> documents = new ArrayList<>();
		documents.add(new Document(OWN + ".docx", OwnFiles.word(this.own)));
		documents.add(new Document(OWN + ".pdf", OwnFiles.pdf(this.own)));
		documents.addAll(real("formats", ".docx"));
		documents.addAll(real("formats", ".pdf"));
		return documents;
	}

	List<Document> texts() throws IOException {
		List<Document> documents = new ArrayList<>();
		documents.add(new Document(OWN + ".txt", this.own.getBytes(StandardCharsets.UTF_8)));
		documents.addAll(real("", ".txt"));
		return documents;
	}

	/** 5 MB on one line, and a plan within 20,000 elements. */
	List<Document> hugeFiles() throws IOException {
		String words = this.own.replaceAll("\\s", "");
		String line = words.repeat(1 + 5_000_000 / words.getBytes(StandardCharsets.UTF_8).length);
		int depth = 20_000;
		String page = "<html><body>" + "<div>".repeat(depth) + "<p>1. 修水厂（责任单位：县水利局）</p>" + "</div>".repeat(depth);
		List<Document> documents = new ArrayList<>(
				List.of(new Document("one-line.txt", line.getBytes(StandardCharsets.UTF_8)),
						new Document("nested.html", page.getBytes(StandardCharsets.UTF_8))));
		documents.addAll(real("formats/bad", "huge-line.txt.gz"));
		documents.addAll(real("formats/bad", "deep-nesting.html"));
		return documents;
	}

	private List<Document> real(String folder, String ending) throws IOException {
		Path place = this.plans.resolve(folder);
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		List<Document> documents = new ArrayList<>();
		try (Stream<Path> files = Files.list(place)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(ending)).sorted().toList()) {
				documents.add(document(file));
			}
		}
		return documents;
	}

	private static Document document(Path file) throws IOException {
		String name = file.getFileName().toString();
		byte[] bytes = Files.readAllBytes(file);
		if (!name.endsWith(".gz")) {
			return new Document(name, bytes);
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return new Document(name.substring(0, name.length() - 3), unpacked.readAllBytes());
		}
	}

}
