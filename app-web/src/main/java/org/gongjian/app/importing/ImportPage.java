package org.gongjian.app.importing;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.persistence.plan.ImportQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * The page on which documents are handed in, with the drafts that wait to be published.
 */
@Component
class ImportPage {

	private final ImportQueries queries;

	private final OpenAmendments amendments;

	ImportPage(ImportQueries queries, OpenAmendments amendments) {
		this.queries = queries;
		this.amendments = amendments;
	}

	/**
	 * Shows the page.
	 * @param amends the plan that the document is to be a new text of; {@code null} for a
	 * new plan
	 */
	@Transactional(readOnly = true)
	public String show(CurrentAccount account, @Nullable UUID amends, Model model) {
		if (amends != null) {
			model.addAttribute("amends", amends);
			model.addAttribute("amended", this.amendments.title(account, amends));
			model.addAttribute("openAmendment", this.amendments.of(account.jurisdictionId(), amends).orElse(null));
		}
		model.addAttribute("imports", this.queries.findByState(account.jurisdictionId(), PlanImport.State.OPEN));
		model.addAttribute("limit", Upload.LARGEST.toBytes());
		model.addAttribute("accepted", FileEndings.accepted());
		return "imports/list";
	}

}
