package org.gongjian.app.publishing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.publishing.names.Matching;
import org.gongjian.app.publishing.names.UnitDecisions;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.plan.SourceDocument;
import org.gongjian.domain.plan.SourceDocuments;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts as they are corrected so far, and what the names in them mean as far as it is
 * known before they are published.
 */
@Component
public class ImportedDrafts {

	private final DraftJson json;

	private final UnitDecisions units;

	private final PlanImports imports;

	private final SourceDocuments documents;

	ImportedDrafts(DraftJson json, UnitDecisions units, PlanImports imports, SourceDocuments documents) {
		this.json = json;
		this.units = units;
		this.imports = imports;
		this.documents = documents;
	}

	public PlanDraft of(PlanImport planImport) {
		return this.json.read(planImport.draft());
	}

	/**
	 * The text of the document that an import began with.
	 * @throws NotFoundException if the district has no such import
	 */
	@Transactional(readOnly = true)
	public List<String> paragraphs(CurrentAccount account, UUID id) {
		return this.imports.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.flatMap((found) -> this.documents.findByJurisdictionIdAndId(account.jurisdictionId(), found.documentId()))
			.map(SourceDocument::paragraphs)
			.orElseThrow(NotFoundException::new);
	}

	/** The text that the draft becomes with what is proposed for its names. */
	public ProposedText proposed(PlanImport planImport, PlanYears years) {
		return ProposedText.of(of(planImport), years,
				this.units.matching(planImport.jurisdictionId(), planImport.amendsPlanId()), null);
	}

	/** The names that are known in the jurisdiction and in the text of a plan. */
	public Names names(UUID jurisdictionId, UUID planId) {
		Matching matching = this.units.matching(jurisdictionId, planId);
		return new Names((printed) -> matching.known()
			.unit(printed)
			.map(ResponsibleUnit::shortName)
			.orElseGet(() -> UnitName.clean(printed)), matching::isSettled);
	}

	/**
	 * What printed names mean.
	 *
	 * @param unit the short name of the unit; the printed name where no unit goes by it
	 * @param settled whether a collective word has members
	 */
	public record Names(UnaryOperator<String> unit, Predicate<String> settled) {

		/** The collective words of a task that bring units in. */
		public Set<String> words(DraftTask task) {
			return task.unitGroups().stream().filter(this.settled).map(UnitName::clean).collect(Collectors.toSet());
		}

	}

}
