package org.gongjian.app.importing.draft;

import java.util.List;

import org.gongjian.app.importing.edit.Dismiss;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Deciding on passages that became nothing: nothing is to be made of them, or they are to
 * be looked at again.
 */
@Controller
@RequestMapping("/plans/imports/{id}/passages")
@Needs(Permission.MANAGE_PLANS)
class DraftPassageController {

	private final DraftDesk desk;

	DraftPassageController(DraftDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	String dismiss(DraftRequest request, @RequestParam(defaultValue = "") List<Integer> passage, Model model) {
		return this.desk.change(request, Dismiss.these(passage), model);
	}

	@PostMapping("/frame")
	String dismissFrame(DraftRequest request, Model model) {
		return this.desk.change(request, Dismiss.frame(), model);
	}

	@PostMapping("/back")
	String putBack(DraftRequest request, @RequestParam(name = "dismissed", defaultValue = "") List<Integer> dismissed,
			Model model) {
		return this.desk.change(request, Dismiss.back(dismissed), model);
	}

}
