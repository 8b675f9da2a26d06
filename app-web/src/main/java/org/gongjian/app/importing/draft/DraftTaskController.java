package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Level;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.planimport.DraftTask;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Correcting a task of a draft: its number, its words and its units.
 */
@Controller
@RequestMapping("/plans/imports/{id}/tasks")
@Needs(Permission.MANAGE_PLANS)
class DraftTaskController extends ElementController<DraftTask, TaskForm> {

	DraftTaskController(EditorDesk desk) {
		super(desk, new ElementKind<>(Level.TASK, "tasks", TaskForm::of, TaskForm::blank));
	}

}
