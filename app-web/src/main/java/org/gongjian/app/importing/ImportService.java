package org.gongjian.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.draft.DocumentLayout;
import org.gongjian.app.importing.draft.DraftJson;
import org.gongjian.app.importing.draft.OpenImports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.plan.FormerDrafts;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.persistence.file.FileStore;
import org.gongjian.persistence.plan.ImportQueries;
import org.gongjian.persistence.plan.ImportRow;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingUnavailableException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in plan documents and keeps their drafts while people correct them.
 */
@Service
class ImportService {

	private final DocumentReading reading;

	private final FileStore files;

	private final SourceDocuments documents;

	private final PlanImports imports;

	private final OpenImports openImports;

	private final FormerDrafts steps;

	private final ImportQueries queries;

	private final DraftJson json;

	private final OpenAmendments amendments;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportService(DocumentReading reading, FileStore files, SourceDocuments documents, PlanImports imports,
			OpenImports openImports, FormerDrafts steps, ImportQueries queries, DraftJson json,
			OpenAmendments amendments, Audit audit, TransactionTemplate transaction, Clock clock) {
		this.reading = reading;
		this.files = files;
		this.documents = documents;
		this.imports = imports;
		this.openImports = openImports;
		this.steps = steps;
		this.queries = queries;
		this.json = json;
		this.amendments = amendments;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reads a document and keeps its draft.
	 * @throws UploadRefusedException if it cannot be read or holds no task; nothing is
	 * stored then
	 */
	UUID upload(CurrentAccount account, String fileName, byte[] content) {
		return upload(account, fileName, content, null);
	}

	/**
	 * Reads a document and keeps its draft.
	 * @param amends the plan that it is a new text of; {@code null} for a new plan
	 * @throws UploadRefusedException if it cannot be read or holds no task; nothing is
	 * stored then
	 * @throws AmendmentRefusedException if that plan has an open draft already
	 */
	UUID upload(CurrentAccount account, String fileName, byte[] content, @Nullable UUID amends) {
		this.amendments.requireNoneOpen(account, amends);
		ReadDocument read = read(fileName, content);
		PlanDraft draft = read.draft();
		if (draft.taskCount() == 0) {
			throw new UploadRefusedException("importing.refused.noTask", fileName);
		}
		StoredFile file = keep(fileName, content);
		UUID id = this.transaction.execute((status) -> {
			SourceDocument document = this.documents.save(new SourceDocument(account.jurisdictionId(), file,
					read.text().paragraphs().stream().map(Paragraph::text).toList(), account.id(), this.clock.instant())
				.laidOut(this.json.write(DocumentLayout.of(read.text()))));
			PlanImport created = this.imports
				.save(this.amendments.tie(account, amends, new PlanImport(account.jurisdictionId(), document.id(),
						this.json.write(draft), account.id(), this.clock.instant())));
			this.audit.note(AuditAction.IMPORT_PLAN, "PlanImport", created.id(), null, file.name());
			return created.id();
		});
		if (id == null) {
			throw new IllegalStateException("The transaction gave no import");
		}
		return id;
	}

	@Transactional(readOnly = true)
	List<ImportRow> open(CurrentAccount account) {
		return this.queries.findByState(account.jurisdictionId(), PlanImport.State.OPEN);
	}

	/** The text of the document that an import began with. */
	@Transactional(readOnly = true)
	public List<String> paragraphs(CurrentAccount account, UUID id) {
		return this.imports.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.flatMap((found) -> this.documents.findByJurisdictionIdAndId(account.jurisdictionId(), found.documentId()))
			.map(SourceDocument::paragraphs)
			.orElseThrow(NotFoundException::new);
	}

	@Transactional
	public void discard(CurrentAccount account, UUID id) {
		PlanImport planImport = this.openImports.findForChange(account.jurisdictionId(), id);
		planImport.discard(this.clock.instant());
		this.steps.forgetAll(account.jurisdictionId(), id);
		this.audit.note(AuditAction.DISCARD_DRAFT, "PlanImport", id, null, null);
	}

	private ReadDocument read(String fileName, byte[] content) {
		try {
			return this.reading.read(fileName, content);
		}
		catch (UnreadableDocumentException ex) {
			throw new UploadRefusedException("importing.refused." + ex.reason(), fileName);
		}
		catch (ReadingUnavailableException ex) {
			throw new UploadRefusedException("importing.refused." + ex.reason(), fileName);
		}
	}

	private StoredFile keep(String fileName, byte[] content) {
		try {
			String hash = this.files.put(new ByteArrayInputStream(content));
			return new StoredFile(fileName, FileEndings.mediaType(fileName), content.length, hash);
		}
		catch (IOException ex) {
			throw new UploadRefusedException("importing.refused.storage", fileName);
		}
	}

}
