package org.gongjian.app.publishing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanImports;
import org.gongjian.domain.plan.Plans;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.persistence.plan.GroupMemberRow;
import org.gongjian.persistence.plan.PlanQueries;

import org.springframework.stereotype.Component;

/**
 * What was decided on collective words when the text in force of a plan was published:
 * the proposal for its next text.
 */
@Component
class FormerWords {

	private final Plans plans;

	private final PlanImports imports;

	private final PlanQueries queries;

	private final DraftJson json;

	FormerWords(Plans plans, PlanImports imports, PlanQueries queries, DraftJson json) {
		this.plans = plans;
		this.imports = imports;
		this.queries = queries;
		this.json = json;
	}

	/** The words with what was decided before; those of a new plan as they are. */
	List<GroupMatch> propose(PlanImport planImport, List<GroupMatch> words) {
		UUID planId = planImport.amendsPlanId();
		if (planId == null || words.isEmpty()) {
			return words;
		}
		Map<String, Set<String>> members = this.queries.findGroupMembers(planImport.jurisdictionId(), planId)
			.stream()
			.collect(Collectors.groupingBy((row) -> UnitName.clean(row.word()),
					Collectors.mapping(GroupMemberRow::unit, Collectors.toCollection(TreeSet::new))));
		Set<String> printed = printedBefore(planImport.jurisdictionId(), planId);
		return words.stream()
			.map((word) -> propose(word, members.getOrDefault(word.word(), Set.of()), printed))
			.toList();
	}

	// Members that the district has settled since then are the better proposal.
	private static GroupMatch propose(GroupMatch word, Set<String> members, Set<String> printed) {
		if (!members.isEmpty() && word.members().isBlank()) {
			return word.asBefore(NameList.print(members), false);
		}
		if (!members.isEmpty() && members.equals(Set.copyOf(NameList.parse(word.members())))) {
			return word.asBefore(word.members(), false);
		}
		return (members.isEmpty() && printed.contains(word.word())) ? word.asBefore(word.members(), true) : word;
	}

	private Set<String> printedBefore(UUID jurisdictionId, UUID planId) {
		return this.plans.findByJurisdictionIdAndId(jurisdictionId, planId)
			.map(Plan::latestRevision)
			.flatMap((text) -> this.imports.findByJurisdictionIdAndDocumentId(jurisdictionId, text.documentId()))
			.map((published) -> PrintedNames.in(this.json.read(published.draft())).groups().keySet())
			.orElse(Set.of());
	}

}
