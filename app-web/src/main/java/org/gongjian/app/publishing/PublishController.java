package org.gongjian.app.publishing;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.importing.AmendmentRefusedException;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.publishing.names.ChosenUnitGoneException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

	private final PublishPage page;

	private final PublishService publishing;

	private final Texts texts;

	PublishController(PublishPage page, PublishService publishing, Texts texts) {
		this.page = page;
		this.publishing = publishing;
		this.texts = texts;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model,
			HttpServletResponse response) {
		PublishView view = this.page.show(account, id, null, model);
		if (view.summary().undecided() > 0) {
			return this.page.askToDecide(response);
		}
		return this.page.propose(view, model);
	}

	/** Shows once more what follows from what was chosen so far. */
	@PostMapping(params = "preview")
	String preview(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@Valid @ModelAttribute("form") PublishForm typed, BindingResult result, Model model,
			HttpServletResponse response) {
		PublishForm form = this.page.read(account, id, typed, result, model);
		PublishView view = this.page.show(account, id, form, model);
		if (!form.beganFrom(view.version())) {
			return this.page.overtaken(account, id, form, model, response);
		}
		if (result.hasGlobalErrors()) {
			return this.page.refused(HttpStatus.UNPROCESSABLE_CONTENT, response);
		}
		return this.page.shown();
	}

	@PostMapping
	String publish(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@Valid @ModelAttribute("form") PublishForm typed, BindingResult result, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		PublishForm form = this.page.read(account, id, typed, result, model);
		PublishView view = this.page.show(account, id, form, model);
		if (view.summary().undecided() > 0) {
			return this.page.askToDecide(response);
		}
		if (!form.hasVersion() || !form.beganFrom(view.version())) {
			return this.page.overtaken(account, id, form, model, response);
		}
		if (!result.hasGlobalErrors()) {
			PublishCheck.note(view, form, result);
		}
		if (result.hasErrors()) {
			return this.page.refused(HttpStatus.UNPROCESSABLE_CONTENT, response);
		}
		try {
			UUID plan = this.publishing.publish(account, id, form);
			next.addAttribute("plan", plan);
			next.addFlashAttribute("published", Published.of(view, this.texts));
			next.addFlashAttribute("clashes", view.amends() ? this.publishing.clashes(plan) : List.of());
			return "redirect:/plans/{plan}";
		}
		catch (DraftChangedException ex) {
			return this.page.overtaken(account, id, form, model, response);
		}
		catch (ChosenUnitGoneException ex) {
			this.page.show(account, id, form, model);
			result.reject("publishing.choiceUnknown", new Object[] { ex.printed() }, null);
		}
		catch (AmendmentRefusedException ex) {
			result.reject(ex.code());
		}
		return this.page.refused(HttpStatus.CONFLICT, response);
	}

}
