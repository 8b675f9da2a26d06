package org.gongjian.app.publishing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.importing.ImportService;
import org.gongjian.app.importing.Upload;
import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.KnownNames;
import org.gongjian.app.publishing.names.UnitDecisions;
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

	private final PublishPreparation preparation;

	private final PublishService publishing;

	private final UnitDecisions units;

	private final ImportedDrafts drafts;

	DirectPublication(ImportService imports, PublishPreparation preparation, PublishService publishing,
			UnitDecisions units, ImportedDrafts drafts) {
		this.imports = imports;
		this.preparation = preparation;
		this.publishing = publishing;
		this.units = units;
		this.drafts = drafts;
	}

	/** The plan that the document becomes, with the text that its spans count in. */
	public PublishedDocument publish(CurrentAccount account, String fileName, byte[] document, YearMonth reportsFrom) {
		UUID id = this.imports.upload(account, new Upload(fileName, document), null);
		PublishView view = this.preparation.prepare(account, id, null);
		List<String> members = members(account.jurisdictionId(), view.groups());
		UUID planId = this.publishing.publish(account, id,
				PublishForm.with(view.version(), reportsFrom, List.copyOf(members)));
		return new PublishedDocument(planId, this.drafts.paragraphs(account, id));
	}

	// Nobody is there to say what a word means in this plan alone.
	private List<String> members(UUID jurisdictionId, List<GroupMatch> words) {
		KnownNames known = this.units.matching(jurisdictionId, null).known();
		Map<UUID, String> names = known.shortNames();
		return words.stream()
			.map((word) -> known.group(word.word())
				.map((group) -> NameList.print(group.members().stream().map(names::get).toList()))
				.orElse(word.members()))
			.toList();
	}

	/**
	 * A document that was published.
	 *
	 * @param planId the plan that it became
	 * @param paragraphs its text
	 */
	public record PublishedDocument(UUID planId, List<String> paragraphs) {

	}

}
