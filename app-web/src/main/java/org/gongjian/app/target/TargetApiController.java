package org.gongjian.app.target;

import java.util.UUID;

import org.gongjian.app.api.DatedSlice;
import org.gongjian.app.api.IfMatch;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Targets, how they stand and how they are judged, for programs.
 */
@RestController
@RequestMapping("/api/v1/targets")
@Needs(Permission.READ_LEDGER)
class TargetApiController {

	private final TargetListService lists;

	private final TargetPageService targets;

	private final TargetRuleService rules;

	TargetApiController(TargetListService lists, TargetPageService targets, TargetRuleService rules) {
		this.lists = lists;
		this.targets = targets;
		this.rules = rules;
	}

	@GetMapping
	DatedSlice<TargetAnswer> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject TargetFilter filter,
			@ParameterObject Paging paging, AsOf asOf) {
		Slice<TargetAnswer> slice = paging
			.of(asOf.require((moment) -> this.lists.found(filter, account.scope(), moment)),
					(target) -> target.target().id().toString())
			.map(TargetAnswer::of);
		return DatedSlice.of(asOf, slice, (moment) -> this.lists.notKept(account.scope(), moment));
	}

	@GetMapping("/{id}")
	ResponseEntity<TargetDetail> show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			AsOf asOf) {
		TargetDetail target = asOf.require((moment) -> this.targets.detail(id, account, moment));
		return ResponseEntity.ok().eTag(asOf.isPast() ? null : Versioned.tag(target)).body(target);
	}

	@GetMapping("/{id}/rule")
	@Needs(Permission.MANAGE_PLANS)
	TargetRuleForm rule(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return this.targets.page(id, account).rule().withoutFreeRows();
	}

	@PutMapping("/{id}/rule")
	@Needs(Permission.MANAGE_PLANS)
	ResponseEntity<TargetDetail> change(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestBody TargetRuleForm typed, IfMatch match, Once once) {
		TargetRuleForm form = typed.begunFrom(match.version(typed.version()));
		try {
			return once.answer(TargetDetail.class, () -> {
				this.rules.change(id, read(account, id, form), account);
				return this.targets.detail(id, account);
			}, form);
		}
		catch (RuleClashException ex) {
			Errors errors = new BeanPropertyBindingResult(form, "form");
			ex.note(errors);
			throw RefusedException.invalid(errors);
		}
		catch (TargetRuleConflictException ex) {
			throw RefusedException.overtaken("problem.conflict.detail", this.targets.detail(id, account));
		}
	}

	private TypedRule read(CurrentAccount account, UUID id, TargetRuleForm form) {
		TargetPage page = this.targets.page(id, account);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		return TargetRuleReader.read(form, page.check(), page.mayReport(), page.summed(), errors)
			.orElseThrow(() -> RefusedException.invalid(errors));
	}

}
