package org.gongjian.app.period;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.DayCount;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.ReviewSteps;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The settings of a plan: when its units report, until when, and how reports are
 * reviewed.
 */
@Controller
@RequestMapping("/plans/{id}/settings")
@Needs(Permission.MANAGE_PLANS)
class SettingsController {

	private final SettingsService settings;

	SettingsController(SettingsService settings) {
		this.settings = settings;
	}

	/**
	 * How many changes were seen is nothing that anybody types: what is no number is
	 * unknown.
	 */
	@InitBinder("form")
	void readNumbers(WebDataBinder binder) {
		binder.registerCustomEditor(Integer.class, new PropertyEditorSupport() {
			@Override
			public void setAsText(String text) {
				setValue(text.matches("\\d{1,9}") ? Integer.valueOf(text) : null);
			}
		});
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("form", this.settings.form(account, id));
		model.addAttribute("deadlines", this.settings.deadlines(account, id));
		return page(account, id, model);
	}

	@PostMapping(params = "preview")
	String preview(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@ModelAttribute("form") SettingsForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		PlanSettings read = read(account, id, form, errors);
		LocalDate from = form.from();
		if (read == null || from == null) {
			return refused(account, id, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		model.addAttribute("deadlines", this.settings.preview(account, id, read, from));
		model.addAttribute("previewed", true);
		return page(account, id, model);
	}

	@PostMapping
	String change(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@ModelAttribute("form") SettingsForm form, BindingResult errors, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		PlanSettings read = read(account, id, form, errors);
		LocalDate from = form.from();
		Integer number = form.number();
		if (read == null || from == null || number == null) {
			return refused(account, id, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.settings.change(account, id, read, from, number);
		}
		catch (ChangedMeanwhileException ex) {
			errors.reject("settings.error.meanwhile");
			return refused(account, id, model, response, HttpStatus.CONFLICT);
		}
		next.addFlashAttribute(Notice.NAME, new Notice("settings.saved", form.holdsFrom()));
		return "redirect:/plans/{id}/settings";
	}

	private @Nullable PlanSettings read(CurrentAccount account, UUID id, SettingsForm form, BindingResult errors) {
		PlanSettings read = errors.hasErrors() ? null : form.read(errors);
		LocalDate from = form.from();
		if (from == null || !this.settings.mayHoldFrom(account, id, form.kind(), from)) {
			errors.rejectValue("holdsFrom", "settings.error.from." + form.kind());
		}
		return errors.hasErrors() ? null : read;
	}

	private String refused(CurrentAccount account, UUID id, Model model, HttpServletResponse response,
			HttpStatus status) {
		response.setStatus(status.value());
		model.addAttribute("deadlines", this.settings.deadlines(account, id));
		return page(account, id, model);
	}

	private String page(CurrentAccount account, UUID id, Model model) {
		model.addAttribute("page", this.settings.page(account, id));
		model.addAttribute("kinds", PeriodKind.values());
		model.addAttribute("counts", DayCount.values());
		model.addAttribute("steps", ReviewSteps.values());
		return "plans/settings";
	}

}
