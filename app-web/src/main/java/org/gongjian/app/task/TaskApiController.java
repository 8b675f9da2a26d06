package org.gongjian.app.task;

import java.util.UUID;

import org.gongjian.app.api.DatedSlice;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
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

	TaskApiController(TaskListService lists, TaskPageService tasks) {
		this.lists = lists;
		this.tasks = tasks;
	}

	@GetMapping
	DatedSlice<TaskAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject TaskFilter filter,
			@ParameterObject Paging paging, AsOf asOf) {
		Slice<TaskAnswer> slice = paging
			.of(asOf.require((moment) -> this.lists.found(filter, account, moment)),
					(task) -> task.task().id().toString())
			.map((task) -> TaskAnswer.of(task, account.scope()));
		return DatedSlice.of(asOf, slice, (moment) -> this.lists.notKept(account.scope(), moment));
	}

	@GetMapping("/{id}")
	TaskDetail show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, AsOf asOf) {
		return asOf.require((moment) -> this.tasks.detail(id, account, moment));
	}

}
