package org.gongjian.app.task;

import java.util.UUID;

import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of one task.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class TaskController {

	private final TaskPageService tasks;

	TaskController(TaskPageService tasks) {
		this.tasks = tasks;
	}

	@GetMapping("/tasks/{id}")
	String show(@PathVariable UUID id, AsOf asOf, @AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("task", asOf.read((moment) -> this.tasks.page(id, account, moment)));
		return "tasks/show";
	}

}
