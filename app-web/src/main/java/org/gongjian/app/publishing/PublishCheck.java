package org.gongjian.app.publishing;

import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.NameChoices;
import org.gongjian.app.publishing.names.NamesToSettle;

import org.springframework.validation.BindingResult;

/**
 * What stands against publishing a draft with what was decided on its page.
 */
class PublishCheck {

	/** How much of a name that is too long is shown. */
	private static final int SHOWN = 20;

	private final PublishView view;

	private final PublishForm form;

	private final BindingResult result;

	private PublishCheck(PublishView view, PublishForm form, BindingResult result) {
		this.view = view;
		this.form = form;
		this.result = result;
	}

	/** Notes all of it in the result. */
	static void note(PublishView view, PublishForm form, BindingResult result) {
		PublishCheck check = new PublishCheck(view, form, result);
		check.head();
		check.words();
		check.names();
		check.tasks();
		check.firstMonth();
	}

	private void head() {
		if (!this.view.summary().headComplete()) {
			this.result.reject("publishing.headIncomplete");
		}
	}

	private void words() {
		if (this.view.groups().stream().anyMatch(GroupMatch::missing)) {
			this.result.reject("publishing.membersMissing");
		}
		if (this.view.groups().stream().anyMatch((word) -> !word.wordsInside().isEmpty())) {
			this.result.reject("publishing.wordsAmongMembers");
		}
	}

	private void names() {
		String longName = this.view.longName();
		if (longName != null) {
			this.result.reject("publishing.nameTooLong", new Object[] { longName.substring(0, SHOWN) }, null);
		}
		NamesToSettle names = this.view.names();
		NameChoices decided = this.form.nameChoices();
		long undecided = names.unknown().stream().filter((row) -> decided.of(row.printed()).isOpen()).count();
		if (undecided > 0) {
			this.result.reject("publishing.undecided", new Object[] { undecided }, null);
		}
		names.astray(this.view.known())
			.forEach((name) -> this.result.reject("publishing.choiceUnknown", new Object[] { name }, null));
	}

	private void tasks() {
		int withoutUnit = this.view.withoutUnit().size();
		if (!this.result.hasErrors() && !this.form.accepts(withoutUnit)) {
			this.result.reject("publishing.withoutUnit", new Object[] { withoutUnit }, null);
		}
	}

	private void firstMonth() {
		PlanMonths years = this.view.years();
		if (!this.result.hasFieldErrors("reportsFrom") && years != null && !years.contain(this.form.firstMonth())) {
			this.result.rejectValue("reportsFrom", "publishing.outsideYears",
					new Object[] { years.start(), years.end() }, null);
		}
	}

}
