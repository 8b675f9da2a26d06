package org.gongjian.app.unit;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.unit.NameTakenException;
import org.gongjian.domain.unit.UnitKind;
import org.gongjian.domain.unit.UnitName;

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
 * The pages on which units are listed, made and changed.
 */
@Controller
@RequestMapping("/administration/units")
@Needs(Permission.MANAGE_UNITS)
class UnitController {

	private final UnitService units;

	private final UnitPairService pairs;

	UnitController(UnitService units, UnitPairService pairs) {
		this.units = units;
		this.pairs = pairs;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("units", this.units.list(person));
		model.addAttribute("suggestions", this.pairs.suggestions(person));
		return "administration/units";
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", UnitForm.empty());
		addChoices(person, model);
		return "administration/unit";
	}

	@GetMapping("/{id}")
	String form(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", this.units.form(person, id));
		addUnit(id, person, model);
		addChoices(person, model);
		return "administration/unit";
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") UnitForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		saveUnlessRefused(result, form, () -> this.units.create(person, form));
		return answer(result, form, person, model, next, response);
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		saveUnlessRefused(result, form, () -> this.units.change(person, id, form));
		addUnit(id, person, model);
		return answer(result, form, person, model, next, response);
	}

	private void saveUnlessRefused(BindingResult result, UnitForm form, Runnable save) {
		if (form.hasTooLongAlias()) {
			result.rejectValue("aliases", "unit.tooLong");
		}
		if (result.hasErrors()) {
			return;
		}
		try {
			save.run();
		}
		catch (NameTakenException ex) {
			result.rejectValue(form.fieldOf(ex.printed()), "unit.nameTaken", new Object[] { ex.printed(), ex.owner() },
					ex.getMessage());
		}
		catch (ParentFixedException ex) {
			result.rejectValue("parentId", "unit.parent.fixed");
		}
	}

	private String answer(BindingResult result, UnitForm form, CurrentAccount person, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		if (result.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			addChoices(person, model);
			return "administration/unit";
		}
		next.addFlashAttribute(Notice.NAME, new Notice("unit.saved", UnitName.clean(form.name())));
		return "redirect:/administration/units";
	}

	private void addUnit(UUID id, CurrentAccount person, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("parent", this.units.parent(person, id));
	}

	private void addChoices(CurrentAccount person, Model model) {
		model.addAttribute("kinds", UnitKind.values());
		model.addAttribute("units", this.units.list(person));
	}

}
