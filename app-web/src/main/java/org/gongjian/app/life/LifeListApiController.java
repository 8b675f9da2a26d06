package org.gongjian.app.life;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.life.ClosedRow;
import org.gongjian.persistence.life.UnsignedRow;
import org.gongjian.persistence.life.WaitingRow;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What waits in the lives of tasks, and signing for many at once, for programs.
 */
@RestController
@RequestMapping("/api/v1/life")
@Needs(Permission.READ_LEDGER)
class LifeListApiController {

	private static final int MOST = 200;

	private final LifeLists lists;

	private final Signing signing;

	LifeListApiController(LifeLists lists, Signing signing) {
		this.lists = lists;
		this.signing = signing;
	}

	@GetMapping("/unsigned")
	Slice<UnsignedRow> unsigned(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable UUID unit, @ParameterObject Paging paging) {
		return this.lists.unsigned(account, unit, paging);
	}

	@GetMapping("/waiting")
	Slice<WaitingRow> waiting(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return this.lists.waiting(account, paging);
	}

	@GetMapping("/closed")
	Slice<ClosedRow> closed(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return this.lists.closed(account, paging);
	}

	@PostMapping("/signatures")
	@Needs(Permission.REPORT_PROGRESS)
	ResponseEntity<SignedAnswer> sign(@AuthenticationPrincipal CurrentAccount account, @RequestBody SignBody body,
			Once once) {
		List<UUID> tasks = body.tasks();
		if (tasks == null || tasks.isEmpty() || tasks.size() > MOST || tasks.contains(null)) {
			throw RefusedException.invalid("tasks", (tasks == null || tasks.isEmpty()) ? "api.missing" : "api.many",
					MOST);
		}
		ResponseEntity<SignedAnswer> begun = once.answer(SignedAnswer.class, () -> new SignedAnswer(List.of()), body);
		List<UUID> signed = this.signing.sign(account, tasks.stream().distinct().toList(), body.unit(),
				(task, signature) -> once.part(task.toString()).answer(SignedAnswer.class, () -> {
					signature.run();
					return new SignedAnswer(List.of(task));
				}));
		return ResponseEntity.ok().headers(begun.getHeaders()).body(new SignedAnswer(signed));
	}

	/**
	 * Tasks to be signed for.
	 *
	 * @param unit only for this unit; all units of the person where nothing is said
	 */
	record SignBody(@Nullable List<UUID> tasks, @Nullable UUID unit) {

	}

	/** The tasks that were signed for; the others could not be. */
	record SignedAnswer(List<UUID> signed) {

	}

}
