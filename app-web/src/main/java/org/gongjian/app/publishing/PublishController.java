package org.gongjian.app.publishing;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The last step of an import: units and collective words are settled, then the plan is
 * published.
 */
@Controller
@RequestMapping("/plans/imports/{id}/publish")
@Needs(Permission.MANAGE_PLANS)
class PublishController {

	private final PublishPreparation preparation;

	private final PublishService publishing;

	private final Texts texts;

	PublishController(PublishPreparation preparation, PublishService publishing, Texts texts) {
		this.preparation = preparation;
		this.publishing = publishing;
		this.texts = texts;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		PublishView view = show(account, id, null, model);
		if (view.summary().undecided() > 0) {
			return askToDecide(response);
		}
		model.addAttribute("form", PublishForm.proposed(view.version(), view.firstMonth()));
		return "publications/form";
	}

	/**
	 * Says once more what an amendment changes for units, with what was chosen so far.
	 */
	@PostMapping(params = "preview")
	String preview(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@Valid @ModelAttribute("form") PublishForm typed, BindingResult result, Model model,
			HttpServletResponse response) {
		PublishForm form = this.preparation.spellOut(account, id, typed);
		PublishView view = show(account, id, form, model);
		return form.beganFrom(view.version()) ? "publications/form" : overtaken(account, id, model, response);
	}

	@PostMapping
	String publish(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@Valid @ModelAttribute("form") PublishForm typed, BindingResult result, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		PublishForm form = this.preparation.spellOut(account, id, typed);
		PublishView view = show(account, id, form, model);
		if (view.summary().undecided() > 0) {
			return askToDecide(response);
		}
		if (view.open() && !result.hasFieldErrors("version") && !form.beganFrom(view.version())) {
			return overtaken(account, id, model, response);
		}
		view.check(form, result);
		if (!result.hasErrors()) {
			try {
				redirect.addAttribute("plan", this.publishing.publish(account, id, form));
				redirect.addFlashAttribute("published", Published.of(view, this.texts));
				return "redirect:/plans/{plan}";
			}
			catch (DraftChangedException ex) {
				return overtaken(account, id, model, response);
			}
			catch (ChosenUnitGoneException ex) {
				show(account, id, form, model);
				result.reject("publishing.choiceUnknown", new Object[] { ex.printed() }, null);
				response.setStatus(HttpStatus.CONFLICT.value());
				return "publications/form";
			}
			catch (AmendmentRefusedException ex) {
				result.reject(ex.code());
				response.setStatus(HttpStatus.CONFLICT.value());
				return "publications/form";
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "publications/form";
	}

	/** Nothing is published while there are doubts that nobody has decided. */
	private static String askToDecide(HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		return "publications/undecided";
	}

	/**
	 * Proposes anew. What was decided counts the names of another draft and would mean
	 * other units in this one.
	 */
	private String overtaken(CurrentAccount account, UUID id, Model model, HttpServletResponse response) {
		PublishView view = show(account, id, null, model);
		PublishForm form = PublishForm.proposed(view.version(), view.firstMonth());
		BindingResult result = new BeanPropertyBindingResult(form, "form");
		result.reject("publishing.changed");
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
		response.setStatus(HttpStatus.CONFLICT.value());
		return "publications/form";
	}

	private PublishView show(CurrentAccount account, UUID id, @Nullable PublishForm form, Model model) {
		PublishView view = this.preparation.prepare(account, id, form);
		model.addAttribute("publish", view);
		return view;
	}

}
