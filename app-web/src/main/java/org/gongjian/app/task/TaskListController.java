package org.gongjian.app.task;

import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The ledger as a list.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class TaskListController {

	private final TaskListService tasks;

	TaskListController(TaskListService tasks) {
		this.tasks = tasks;
	}

	@GetMapping("/tasks")
	String list(@ModelAttribute("filter") TaskFilter filter, AsOf asOf, @AuthenticationPrincipal CurrentAccount account,
			Model model) {
		model.addAttribute("list", asOf.read((moment) -> this.tasks.list(filter, account, moment)));
		asOf.leaveOut((moment) -> this.tasks.notKept(account.scope(), moment));
		return "tasks/list";
	}

}
