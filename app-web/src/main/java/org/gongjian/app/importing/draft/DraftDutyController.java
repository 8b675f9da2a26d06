package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.planimport.DraftDuty;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Correcting a duty of a draft: how often or by when.
 */
@Controller
@RequestMapping("/plans/imports/{id}/duties")
@Needs(Permission.MANAGE_PLANS)
class DraftDutyController extends ElementController<DraftDuty, DutyForm> {

	DraftDutyController(EditorDesk desk) {
		super(desk, new ElementKind<>(Level.DUTY, "duties", DutyForm::of, DutyForm::blank));
	}

}
