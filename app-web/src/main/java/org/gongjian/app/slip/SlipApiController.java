package org.gongjian.app.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipRefusedException;
import org.gongjian.persistence.slip.SlipLine;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Supervision slips, for programs.
 */
@RestController
@RequestMapping("/api/v1/slips")
@Needs(Permission.READ_LEDGER)
class SlipApiController {

	private final SlipLists lists;

	private final SlipPages pages;

	private final SlipRaising raising;

	private final SlipService slips;

	private final SlipDoing doing;

	SlipApiController(SlipLists lists, SlipPages pages, SlipRaising raising, SlipService slips, SlipDoing doing) {
		this.lists = lists;
		this.pages = pages;
		this.raising = raising;
		this.slips = slips;
		this.doing = doing;
	}

	@GetMapping
	Slice<SlipLine> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject SlipFilter filter,
			@ParameterObject Paging paging) {
		return this.lists.slice(account, filter, paging);
	}

	@GetMapping("/{id}")
	SlipAnswer show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return SlipAnswer.of(this.pages.page(account, id, null, TypedSlip.nothing(), Map.of()));
	}

	@PostMapping
	@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
	ResponseEntity<RaisedAnswer> raise(@AuthenticationPrincipal CurrentAccount account, @RequestBody RaiseBody body,
			Once once) {
		return tell(() -> once.created(RaisedAnswer.class, () -> {
			Map<String, String> errors = new LinkedHashMap<>();
			RaisedByHand wanted = this.raising.check(account, body.form(), errors);
			refuse(errors);
			return new RaisedAnswer(this.slips.raise(account, wanted).stream().map((id) -> show(account, id)).toList());
		}, body.sent()));
	}

	@PostMapping("/{id}/{action}")
	@Needs({ Permission.REPORT_PROGRESS, Permission.REVIEW_REPORTS, Permission.DECIDE_ON_TASKS,
			Permission.MANAGE_PLANS })
	ResponseEntity<SlipAnswer> act(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable SlipAction action, @RequestBody TypedSlip typed, Once once) {
		return tell(() -> once.answer(SlipAnswer.class, () -> {
			refuse(this.doing.act(account, id, action, typed, List.of()));
			return show(account, id);
		}, typed));
	}

	private static void refuse(Map<String, String> errors) {
		if (!errors.isEmpty()) {
			throw RefusedException.invalid(errors);
		}
	}

	private static <T> T tell(Supplier<T> change) {
		try {
			return change.get();
		}
		catch (SlipRefusedException ex) {
			String code = "SlipRefusal." + ex.refusal();
			throw switch (ex.refusal()) {
				case OFFICE_ONLY, ADDRESSEE_ONLY, RULE_ONLY, OWN_REPLY ->
					RefusedException.because(ProblemKind.NOT_ALLOWED, code);
				case WORDS_MISSING -> RefusedException.invalid("words", code);
				case DAY_NOT_LATER -> RefusedException.invalid("day", code);
				case CHANGED_MEANWHILE -> RefusedException.because(ProblemKind.CONFLICT, "problem.conflict.detail");
				default -> RefusedException.because(ProblemKind.CONFLICT, code);
			};
		}
	}

	/**
	 * Slips that the office raises.
	 *
	 * @param unit those that are to answer
	 * @param day by when
	 */
	record RaiseBody(@Nullable UUID task, @Nullable Set<UUID> unit, @Nullable SlipGrade grade, @Nullable String words,
			@Nullable String day) {

		RaiseForm form() {
			return new RaiseForm(this.task, this.unit, this.grade, this.words, this.day, null);
		}

		/** The same, with the units in an order of their own. */
		List<?> sent() {
			return List.of(String.valueOf(this.task),
					(this.unit != null) ? this.unit.stream().sorted().toList() : List.of(), String.valueOf(this.grade),
					String.valueOf(this.words), String.valueOf(this.day));
		}

	}

	/** The slips that were raised, one for each unit. */
	record RaisedAnswer(List<SlipAnswer> slips) {

	}

}
