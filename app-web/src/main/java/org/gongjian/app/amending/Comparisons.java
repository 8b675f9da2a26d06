package org.gongjian.app.amending;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.publishing.DraftWords;
import org.gongjian.app.publishing.ImportedDrafts;
import org.gongjian.app.publishing.ProposedText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.ledger.PartChanges;
import org.gongjian.domain.plan.Plan;
import org.gongjian.domain.plan.PlanHeading;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;

import org.springframework.stereotype.Component;

/**
 * Puts a plan and the draft of its next text side by side.
 */
@Component
class Comparisons {

	private final ResponsibleUnits units;

	private final ImportedDrafts drafts;

	private final Comparing comparing;

	private final Texts texts;

	Comparisons(ResponsibleUnits units, ImportedDrafts drafts, Comparing comparing, Texts texts) {
		this.units = units;
		this.drafts = drafts;
		this.comparing = comparing;
		this.texts = texts;
	}

	ComparedPlan of(PlanImport amendment, PlanInForce inForce, TwoTexts both) {
		Plan plan = inForce.plan();
		PlanDraft draft = this.drafts.of(amendment);
		return new ComparedPlan(amendment.id(), plan.id(), plan.title(), plan.latestRevision().number() + 1,
				head(plan, draft.head()), DraftSummary.of(draft).headComplete(), this.comparing.compare(both),
				unitsToSettle(amendment, inForce, both), !amendment.beganFrom(plan.latestRevision()));
	}

	private boolean unitsToSettle(PlanImport amendment, PlanInForce inForce, TwoTexts both) {
		ProposedText text = this.drafts.proposed(amendment, years(inForce.plan(), this.drafts.of(amendment).head()));
		return !text.settled() || !PartChanges.between(inForce.parts(), text.actions(), both.match()).isEmpty();
	}

	TwoTexts texts(PlanImport amendment, PlanInForce inForce) {
		Plan plan = inForce.plan();
		Map<UUID, String> names = this.units.findByJurisdictionIdOrderByName(plan.jurisdictionId())
			.stream()
			.collect(Collectors.toMap(ResponsibleUnit::id, ResponsibleUnit::shortName));
		OldText old = new OldText(inForce.parts(), (unit) -> names.getOrDefault(unit, ""));
		PlanDraft draft = this.drafts.of(amendment);
		DraftText now = new DraftText(draft, this.drafts.names(plan.jurisdictionId(), plan.id()),
				years(plan, draft.head()).end());
		return TwoTexts.of(old.tasks(), now.tasks(), old.actions(), now.actions(), amendment.pairings());
	}

	private List<ComparedTask.Detail> head(Plan plan, PlanHead head) {
		PlanHeading now = new PlanHeading((head.title() != null) ? head.title() : plan.title(), head.documentNumber(),
				head.issuer(), head.issuedOn());
		return ComparedPlan.head(plan.heading(), plan.years(), now, years(plan, head))
			.stream()
			.map((line) -> new ComparedTask.Detail(Change.REWORDED, this.texts.of(line.label()), line.before(),
					line.after()))
			.toList();
	}

	private static PlanYears years(Plan plan, PlanHead head) {
		return DraftWords.years(head).orElseGet(plan::years);
	}

}
