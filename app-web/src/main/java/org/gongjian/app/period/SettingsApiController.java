package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.plan.PlanSettings;

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
 * The settings of a plan, for programs.
 */
@RestController
@RequestMapping("/api/v1/plans/{id}/settings")
@Needs(Permission.MANAGE_PLANS)
class SettingsApiController {

	private final SettingsService settings;

	SettingsApiController(SettingsService settings) {
		this.settings = settings;
	}

	@GetMapping
	ResponseEntity<SettingsAnswer> show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		SettingsAnswer answer = answer(account, id);
		return ResponseEntity.ok().eTag(Versioned.tag(answer)).body(answer);
	}

	@PutMapping
	ResponseEntity<SettingsAnswer> change(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestBody SettingsForm form, Once once) {
		try {
			return once.answer(SettingsAnswer.class, () -> {
				Errors errors = new BeanPropertyBindingResult(form, "form");
				PlanSettings read = form.read(errors);
				LocalDate from = form.from();
				if (from == null || !this.settings.mayHoldFrom(account, id, form.kind(), from)) {
					errors.rejectValue("holdsFrom", "settings.error.from." + form.kind());
				}
				if (errors.hasErrors() || read == null || from == null) {
					throw RefusedException.invalid(errors);
				}
				this.settings.change(account, id, read, from, form.number());
				return answer(account, id);
			}, form);
		}
		catch (ChangedMeanwhileException ex) {
			throw RefusedException.overtaken("settings.error.meanwhile", answer(account, id));
		}
	}

	private SettingsAnswer answer(CurrentAccount account, UUID id) {
		SettingsPage page = this.settings.page(account, id);
		return new SettingsAnswer(id, page.now(), this.settings.form(account, id), page.choices());
	}

}
