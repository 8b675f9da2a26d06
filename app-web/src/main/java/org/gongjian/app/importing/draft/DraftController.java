package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Looking at a draft, and taking steps of its correction back.
 */
@Controller
@RequestMapping("/plans/imports/{id}")
@Needs(Permission.MANAGE_PLANS)
class DraftController {

	private final DraftDesk desk;

	private final DraftService drafts;

	DraftController(DraftDesk desk, DraftService drafts) {
		this.desk = desk;
		this.drafts = drafts;
	}

	@GetMapping
	String show(DraftRequest request, @RequestParam(required = false) @Nullable Spot at, Model model) {
		return this.desk.show(request, at, model);
	}

	@PostMapping("/undo")
	String undo(DraftRequest request, @RequestParam(name = "current", required = false) @Nullable Spot current,
			Model model) {
		return this.desk.after(request, this.drafts.undo(request, current), model);
	}

	@PostMapping("/redo")
	String redo(DraftRequest request, @RequestParam(name = "current", required = false) @Nullable Spot current,
			Model model) {
		return this.desk.after(request, this.drafts.redo(request, current), model);
	}

}
