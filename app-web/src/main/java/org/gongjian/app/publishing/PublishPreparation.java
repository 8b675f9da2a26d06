package org.gongjian.app.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.importing.kept.DraftJson;
import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.importing.kept.OpenImports;
import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.Matching;
import org.gongjian.app.publishing.names.NamesToSettle;
import org.gongjian.app.publishing.names.PrintedNames;
import org.gongjian.app.publishing.names.UnitDecisions;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what there is to decide before a draft is published, and what follows from what
 * was decided so far. It changes nothing.
 */
@Service
class PublishPreparation {

	private final OpenImports imports;

	private final UnitDecisions units;

	private final DraftJson json;

	private final Amending amending;

	private final FormerWords formerWords;

	private final Clock clock;

	PublishPreparation(OpenImports imports, UnitDecisions units, DraftJson json, Amending amending,
			FormerWords formerWords, Clock clock) {
		this.imports = imports;
		this.units = units;
		this.json = json;
		this.amending = amending;
		this.formerWords = formerWords;
		this.clock = clock;
	}

	/**
	 * The page of the draft.
	 * @param form what was decided so far; {@code null} for nothing
	 */
	@Transactional(readOnly = true)
	public PublishView prepare(CurrentAccount account, UUID id, @Nullable PublishForm form) {
		PlanImport planImport = find(account, id);
		PlanDraft draft = this.json.read(planImport.draft());
		PrintedNames names = PrintedNames.in(draft);
		Matching matching = this.units.matching(account.jurisdictionId(), planImport.amendsPlanId());
		NamesToSettle settle = matching.names(draft, names, form);
		List<GroupMatch> words = matching.words(draft, names, form);
		List<GroupMatch> groups = (form != null) ? words
				: this.formerWords.propose(planImport, words, matching::former);
		PlanMonths months = PlanMonths.of(draft.head());
		YearMonth first = (months != null) ? months.nearest(YearMonth.now(this.clock)) : null;
		boolean over = draft.head().periodEnd() != null && draft.head().periodEnd().isBefore(LocalDate.now(this.clock));
		return new PublishView(id, planImport.version(), DraftSummary.of(draft), months, first, settle, groups,
				matching.known(), over, LongNames.findIn(draft, form), planImport.amendsPlanId() != null,
				TasksWithoutUnit.findIn(draft, settle.meanings(matching.known()), groups),
				unitChanges(planImport, draft, matching, form));
	}

	/**
	 * What was decided, with what was picked and words among members spelled out. Members
	 * that are too long are left as they are.
	 */
	@Transactional(readOnly = true)
	public ReadForm spellOut(CurrentAccount account, UUID id, PublishForm form) {
		PlanImport planImport = find(account, id);
		PrintedNames names = PrintedNames.in(this.json.read(planImport.draft()));
		Matching matching = this.units.matching(account.jurisdictionId(), planImport.amendsPlanId());
		int words = names.groups().size();
		ReadForm picked = ReadForm.of(form.withPicked(words, MemberOffer.of(matching.known())), words);
		if (picked.isCut()) {
			return picked;
		}
		return ReadForm.of(picked.form().withMembers(matching.spellOut(names, picked.form())), words);
	}

	private PlanImport find(CurrentAccount account, UUID id) {
		return this.imports.find(account.jurisdictionId(), id);
	}

	private List<UnitChange> unitChanges(PlanImport planImport, PlanDraft draft, Matching matching,
			@Nullable PublishForm form) {
		if (planImport.amendsPlanId() == null || !DraftSummary.of(draft).headComplete()) {
			return List.of();
		}
		ProposedText text = ProposedText.of(draft, CheckedHead.years(draft.head()), matching, form);
		return UnitChange.named(this.amending.partChanges(planImport, text.actions()), text.names());
	}

}
