package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * The file that a plan was read from (来源文件), as uploaded, and its text.
 */
@Entity
public class SourceDocument {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	@Embedded
	private StoredFile file;

	private String text;

	private @Nullable String layout;

	private UUID uploadedBy;

	private Instant uploadedAt;

	@Version
	private @Nullable Long version;

	/**
	 * An uploaded document.
	 * @param paragraphs its text, a line end in none of them
	 */
	public SourceDocument(UUID jurisdictionId, StoredFile file, List<String> paragraphs, UUID uploadedBy,
			Instant uploadedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.file = file;
		this.text = String.join("\n", paragraphs);
		this.uploadedBy = uploadedBy;
		this.uploadedAt = uploadedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected SourceDocument() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public StoredFile file() {
		return this.file;
	}

	/** The paragraphs that a {@link SourceSpan} counts. */
	public List<String> paragraphs() {
		return List.of(this.text.split("\n", -1));
	}

	/**
	 * Keeps what is known of the document besides its words: which of its paragraphs are
	 * headings, which stand in tables, its footnotes.
	 */
	public SourceDocument laidOut(String layout) {
		this.layout = layout;
		return this;
	}

	/** What {@link #laidOut} kept; {@code null} where only the words are known. */
	public @Nullable String layout() {
		return this.layout;
	}

	public UUID uploadedBy() {
		return this.uploadedBy;
	}

	public Instant uploadedAt() {
		return this.uploadedAt;
	}

}
