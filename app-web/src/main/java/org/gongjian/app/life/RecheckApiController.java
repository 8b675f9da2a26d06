package org.gongjian.app.life;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.life.DrawRow;
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
 * Samples of closed tasks for a re-check, for programs.
 */
@RestController
@RequestMapping("/api/v1/rechecks")
@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class RecheckApiController {

	private final RecheckService rechecks;

	RecheckApiController(RecheckService rechecks) {
		this.rechecks = rechecks;
	}

	@GetMapping
	Slice<DrawRow> list(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return paging.of(this.rechecks.draws(account), (draw) -> draw.id().toString());
	}

	@GetMapping("/{id}")
	DrawAnswer show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return new DrawAnswer(this.rechecks.draw(account, id), this.rechecks.drawn(account, id));
	}

	@PostMapping
	ResponseEntity<DrawAnswer> draw(@AuthenticationPrincipal CurrentAccount account, @RequestBody DrawForm form,
			Once once) {
		return once.created(DrawAnswer.class, () -> {
			Map<String, String> errors = RecheckService.noErrors();
			UUID made = this.rechecks.draw(account, form, errors);
			if (made == null) {
				throw RefusedException.invalid(errors);
			}
			return show(account, Objects.requireNonNull(made));
		}, form);
	}

}
