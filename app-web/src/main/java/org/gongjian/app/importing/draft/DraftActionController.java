package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.planimport.DraftAction;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Correcting an action of a draft: its name and who leads it.
 */
@Controller
@RequestMapping("/plans/imports/{id}/actions")
@Needs(Permission.MANAGE_PLANS)
class DraftActionController extends ElementController<DraftAction, ActionForm> {

	DraftActionController(EditorDesk desk) {
		super(desk, new ElementKind<>(Level.ACTION, "actions", ActionForm::of, ActionForm::blank));
	}

}
