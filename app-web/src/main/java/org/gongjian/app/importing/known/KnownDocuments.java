package org.gongjian.app.importing.known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.persistence.plan.ImportQueries;
import org.gongjian.persistence.plan.PlanQueries;
import org.gongjian.persistence.plan.PrintedTextRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what an imported document resembles among the published plans and the open drafts
 * of its district. A draft that amends a plan is compared with drafts only.
 */
@Service
@Transactional(readOnly = true)
public class KnownDocuments {

	private final PlanImports imports;

	private final ImportQueries drafts;

	private final PlanQueries plans;

	KnownDocuments(PlanImports imports, ImportQueries drafts, PlanQueries plans) {
		this.imports = imports;
		this.drafts = drafts;
		this.plans = plans;
	}

	/** What the document of an open import resembles; empty of one that has ended. */
	public Optional<KnownDocument> find(UUID jurisdictionId, UUID importId) {
		return this.imports.findByJurisdictionIdAndId(jurisdictionId, importId)
			.filter((found) -> found.state() == PlanImport.State.OPEN)
			.flatMap(this::compare)
			.filter(KnownDocument::isKnown);
	}

	// An import that somebody publishes or discards meanwhile is no longer among the
	// open.
	private Optional<KnownDocument> compare(PlanImport planImport) {
		List<PrintedTextRow> open = this.drafts.findOpenTexts(planImport.jurisdictionId());
		return open.stream()
			.filter((text) -> text.id().equals(planImport.id()))
			.findFirst()
			.map((own) -> compare(planImport, own, open));
	}

	private KnownDocument compare(PlanImport planImport, PrintedTextRow own, List<PrintedTextRow> open) {
		UUID district = planImport.jurisdictionId();
		List<PrintedTextRow> others = open.stream().filter((text) -> !text.id().equals(own.id())).toList();
		List<KnownDocument.Likely> published = (planImport.amendsPlanId() != null) ? List.of()
				: like(own, this.plans.findPublishedTexts(district), (plan) -> openAmendment(district, plan));
		return new KnownDocument(planImport.id(), published, like(own, others, (draft) -> null), planImport.ofItsOwn(),
				planImport.amendsPlanId() != null);
	}

	private @Nullable UUID openAmendment(UUID district, UUID planId) {
		return this.imports.findByJurisdictionIdAndAmendsPlanIdAndState(district, planId, PlanImport.State.OPEN)
			.map(PlanImport::id)
			.orElse(null);
	}

	/** The texts that resemble one, each plan once. */
	private static List<KnownDocument.Likely> like(PrintedTextRow own, List<PrintedTextRow> texts,
			Function<UUID, @Nullable UUID> amendment) {
		List<KnownDocument.Likely> like = new ArrayList<>();
		Set<UUID> seen = new HashSet<>();
		for (PrintedTextRow text : texts) {
			Resemblance.between(own, text)
				.filter((why) -> seen.add(text.id()))
				.ifPresent((why) -> like
					.add(new KnownDocument.Likely(text.id(), Objects.requireNonNullElse(text.title(), text.fileName()),
							text.by(), why, amendment.apply(text.id()))));
		}
		return like;
	}

}
