package org.gongjian.app.task;

import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.standing.Moment;
import org.gongjian.domain.account.Permission;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tasks and how they stand, for programs.
 */
@RestController
@RequestMapping("/api/v1/tasks")
@Needs(Permission.READ_LEDGER)
class TaskApiController {

	private final TaskListService lists;

	private final TaskPageService tasks;

	private final Clock clock;

	TaskApiController(TaskListService lists, TaskPageService tasks, Clock clock) {
		this.clock = clock;
		this.lists = lists;
		this.tasks = tasks;
	}

	@GetMapping
	Slice<TaskAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject TaskFilter filter,
			@ParameterObject Paging paging) {
		return paging
			.of(this.lists.found(filter, account, Moment.now(this.clock)), (task) -> task.task().id().toString())
			.map((task) -> TaskAnswer.of(task, account.scope()));
	}

	@GetMapping("/{id}")
	TaskDetail show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return this.tasks.detail(id, account);
	}

}
