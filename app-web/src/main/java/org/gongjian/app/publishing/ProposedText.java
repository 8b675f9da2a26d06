package org.gongjian.app.publishing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.Matching;
import org.gongjian.app.publishing.names.NameMeanings;
import org.gongjian.app.publishing.names.PrintedNames;
import org.gongjian.app.publishing.names.UnitsForNow;
import org.gongjian.domain.ledger.ActionText;
import org.gongjian.domain.plan.PlanYears;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * The text that a draft becomes with what stands for its names now, before any of it is
 * carried out: a unit that would be new, or was not decided on, has an id for now.
 *
 * @param actions the text
 * @param names the names of the units in it
 * @param settled whether every collective word has members or was left without on purpose
 */
public record ProposedText(List<ActionText> actions, Map<UUID, String> names, boolean settled) {

	static ProposedText of(PlanDraft draft, PlanYears years, Matching matching, @Nullable PublishForm form) {
		PrintedNames printed = PrintedNames.in(draft);
		NameMeanings meanings = matching.meanings(draft, printed, form);
		List<GroupMatch> words = matching.words(draft, printed, form);
		UnitsForNow units = new UnitsForNow(matching.known());
		return new ProposedText(new PlanAssembly(years, meanings.units(printed, words, units)).of(draft), units.names(),
				words.stream().allMatch((word) -> word.skipped() || !word.members().isBlank()));
	}

}
