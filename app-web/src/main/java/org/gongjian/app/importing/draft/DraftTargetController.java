package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.planimport.DraftTarget;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Correcting a target of a draft: indicator, goal and due date.
 */
@Controller
@RequestMapping("/plans/imports/{id}/targets")
@Needs(Permission.MANAGE_PLANS)
class DraftTargetController extends ElementController<DraftTarget, TargetForm> {

	DraftTargetController(EditorDesk desk) {
		super(desk, new ElementKind<>(Level.TARGET, "targets", TargetForm::of, TargetForm::blank));
	}

}
