package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.DayCount;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.ReviewSteps;
import org.jspecify.annotations.Nullable;
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
				PlanSettings read = read(account, id, form, errors);
				this.settings.change(account, id, read, Objects.requireNonNull(form.from()),
						Objects.requireNonNull(form.number()));
				return answer(account, id);
			}, form);
		}
		catch (ChangedMeanwhileException ex) {
			throw RefusedException.overtaken("settings.error.meanwhile", answer(account, id));
		}
	}

	/**
	 * The next deadlines: as the settings are, or with others that would hold from a day
	 * on.
	 */
	@GetMapping("/deadlines")
	List<SettingsPage.Deadline> deadlines(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@ParameterObject WishedSettings wished) {
		if (wished.holdsFrom() == null) {
			return this.settings.deadlines(account, id);
		}
		SettingsForm form = wished.form();
		Errors errors = new BeanPropertyBindingResult(form, "form");
		PlanSettings read = read(account, id, form, errors);
		return this.settings.preview(account, id, read, Objects.requireNonNull(form.from()));
	}

	private PlanSettings read(CurrentAccount account, UUID id, SettingsForm form, Errors errors) {
		PlanSettings read = form.read(errors);
		LocalDate from = form.from();
		if (from == null || !this.settings.mayHoldFrom(account, id, form.kind(), from)) {
			errors.rejectValue("holdsFrom", "settings.error.from." + form.kind());
		}
		if (errors.hasErrors() || read == null) {
			throw RefusedException.invalid(errors);
		}
		return read;
	}

	private SettingsAnswer answer(CurrentAccount account, UUID id) {
		SettingsPage page = this.settings.page(account, id);
		return new SettingsAnswer(id, page.now(), this.settings.form(account, id), page.choices(), page.history());
	}

	/**
	 * Settings that are thought of.
	 *
	 * @param holdsFrom the first day of the first period they would hold for; nothing for
	 * the settings as they are
	 */
	record WishedSettings(@Nullable PeriodKind kind, @Nullable String deadlineDays, @Nullable DayCount dayCount,
			@Nullable Boolean moves, @Nullable String graceDays, @Nullable String lockAfterDays,
			@Nullable ReviewSteps reviewSteps, @Nullable String onTrack, @Nullable String atRisk,
			@Nullable String holdMargin, @Nullable String holdsFrom) {

		SettingsForm form() {
			return new SettingsForm(this.kind, this.deadlineDays, this.dayCount, this.moves, this.graceDays,
					this.lockAfterDays, this.reviewSteps, this.onTrack, this.atRisk, this.holdMargin, this.holdsFrom,
					0);
		}

	}

}
