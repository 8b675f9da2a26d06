package org.gongjian.app.importing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSteps;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.process.ReadDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins imports and gives them up. A document is read and its bytes are kept before the
 * transaction that makes its import.
 */
@Service
public class ImportService {

	private final IncomingDocuments incoming;

	private final SourceDocuments documents;

	private final PlanImports imports;

	private final OpenImports openImports;

	private final OpenAmendments amendments;

	private final DraftSteps steps;

	private final DraftJson json;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ImportService(IncomingDocuments incoming, SourceDocuments documents, PlanImports imports, OpenImports openImports,
			OpenAmendments amendments, DraftSteps steps, DraftJson json, Audit audit, TransactionTemplate transaction,
			Clock clock) {
		this.incoming = incoming;
		this.documents = documents;
		this.imports = imports;
		this.openImports = openImports;
		this.amendments = amendments;
		this.steps = steps;
		this.json = json;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reads a document and keeps its draft.
	 * @param amends the plan that it is a new text of; {@code null} for a new plan
	 * @throws UploadRefusedException if it cannot be read or holds no task; nothing is
	 * stored then
	 * @throws AmendmentRefusedException if that plan has an open draft already
	 */
	public UUID upload(CurrentAccount account, Upload upload, @Nullable UUID amends) {
		this.amendments.requireNoneOpen(account, amends);
		ReadDocument read = this.incoming.read(upload);
		StoredFile file = this.incoming.keep(upload);
		return Objects.requireNonNull(this.transaction.execute((status) -> begin(account, read, file, amends)));
	}

	private UUID begin(CurrentAccount account, ReadDocument read, StoredFile file, @Nullable UUID amends) {
		List<String> text = read.text().paragraphs().stream().map(Paragraph::text).toList();
		PlanDraft draft = (amends != null) ? this.amendments.takeOver(account, amends, read.draft(), text)
				: read.draft();
		SourceDocument document = this.documents
			.save(new SourceDocument(account.jurisdictionId(), file, text, account.id(), this.clock.instant())
				.laidOut(this.json.write(DocumentLayout.of(read.text()))));
		PlanImport begun = this.imports
			.save(this.amendments.tie(account, amends, new PlanImport(account.jurisdictionId(), document.id(),
					this.json.write(draft), account.id(), this.clock.instant())));
		this.audit.note(AuditAction.IMPORT_PLAN, "PlanImport", begun.id(), null, file.name());
		return begun.id();
	}

	/** Gives up a draft; its document and what it was last stay on record. */
	@Transactional
	public void discard(CurrentAccount account, UUID id) {
		PlanImport planImport = this.openImports.findForChange(account.jurisdictionId(), id);
		planImport.discard(this.clock.instant());
		this.steps.forgetAll(planImport);
		this.audit.note(AuditAction.DISCARD_DRAFT, "PlanImport", id, null, null);
	}

}
