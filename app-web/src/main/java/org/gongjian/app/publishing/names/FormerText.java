package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.WordMember;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the text in force of a plan printed, and whom its collective words brought in.
 */
@Component
public class FormerText {

	private final Plans plans;

	private final PlanImports imports;

	private final DraftJson json;

	private final UnitQueries queries;

	FormerText(Plans plans, PlanImports imports, DraftJson json, UnitQueries queries) {
		this.plans = plans;
		this.imports = imports;
		this.json = json;
		this.queries = queries;
	}

	/** The names and words that it printed; none where there is no plan. */
	public PrintedNames printed(UUID jurisdictionId, @Nullable UUID planId) {
		if (planId == null) {
			return PrintedNames.none();
		}
		return this.plans.findByJurisdictionIdAndId(jurisdictionId, planId)
			.map(Plan::latestRevision)
			.flatMap((text) -> this.imports.findByJurisdictionIdAndDocumentId(jurisdictionId, text.documentId()))
			.map((published) -> PrintedNames.in(this.json.read(published.draft())))
			.orElseGet(PrintedNames::none);
	}

	/** The units that each word brought in; none where there is no plan. */
	Map<String, List<UUID>> members(UUID jurisdictionId, @Nullable UUID planId) {
		if (planId == null) {
			return Map.of();
		}
		return this.queries.findMembersInPlan(jurisdictionId, planId)
			.stream()
			.collect(Collectors.groupingBy((member) -> UnitName.clean(member.word()),
					Collectors.mapping(WordMember::unitId, Collectors.toList())));
	}

}
