package org.gongjian.app.importing;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;

import org.springframework.stereotype.Component;

/**
 * Takes a document all the way from upload to a published plan, without a person in
 * between: every name is one that the jurisdiction knows, every collective word has its
 * members.
 */
@Component
public class DirectPublication {

	private final ImportService imports;

	private final PublishService publishing;

	private final ImportedDrafts drafts;

	DirectPublication(ImportService imports, PublishService publishing, ImportedDrafts drafts) {
		this.imports = imports;
		this.publishing = publishing;
		this.drafts = drafts;
	}

	/** The plan that the document becomes, with the text that its spans count in. */
	public Published publish(CurrentAccount account, String fileName, byte[] document, YearMonth reportsFrom) {
		UUID id = this.imports.upload(account, new Upload(fileName, document), null);
		PublishView view = this.publishing.prepare(account, id, null);
		List<String> members = view.groups().stream().map(GroupMatch::members).toList();
		UUID planId = this.publishing.publish(account, id, new PublishForm(String.valueOf(view.version()),
				reportsFrom.toString(), List.of(), List.copyOf(members), null));
		return new Published(planId, this.drafts.paragraphs(account, id));
	}

	/**
	 * A published plan.
	 *
	 * @param planId the plan
	 * @param paragraphs its document's text
	 */
	public record Published(UUID planId, List<String> paragraphs) {

	}

}
