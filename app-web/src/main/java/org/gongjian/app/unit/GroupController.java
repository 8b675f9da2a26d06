package org.gongjian.app.unit;

import java.util.List;
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
import org.gongjian.persistence.unit.UnitRow;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which collective words are listed and given their members.
 */
@Controller
@RequestMapping("/administration/groups")
@Needs(Permission.MANAGE_UNITS)
class GroupController {

	private final GroupService groups;

	GroupController(GroupService groups) {
		this.groups = groups;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("groups", this.groups.list(person));
		return "administration/groups";
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", GroupForm.empty());
		addChoices(person, model);
		return "administration/group";
	}

	@GetMapping("/{id}")
	String form(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", this.groups.form(person, id));
		model.addAttribute("id", id);
		addChoices(person, model);
		return "administration/group";
	}

	/** Ticks all units of a kind; nothing is saved yet. */
	@PostMapping(path = { "", "/{id}" }, params = "all")
	String tickAll(@PathVariable(required = false) UUID id, @ModelAttribute("form") GroupForm form,
			@RequestParam UnitKind all, @AuthenticationPrincipal CurrentAccount person, Model model) {
		List<UUID> ofKind = this.groups.units(person)
			.stream()
			.filter((unit) -> unit.kind() == all)
			.map(UnitRow::id)
			.toList();
		model.addAttribute("form", form.with(ofKind));
		model.addAttribute("id", id);
		addChoices(person, model);
		return "administration/group";
	}

	@PostMapping(params = "!all")
	String create(@Valid @ModelAttribute("form") GroupForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		saveUnlessRefused(result, () -> this.groups.create(person, form));
		return answer(result, form, person, model, next, response);
	}

	@PostMapping(path = "/{id}", params = "!all")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") GroupForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		saveUnlessRefused(result, () -> this.groups.change(person, id, form));
		model.addAttribute("id", id);
		return answer(result, form, person, model, next, response);
	}

	private void saveUnlessRefused(BindingResult result, Runnable save) {
		if (result.hasErrors()) {
			return;
		}
		try {
			save.run();
		}
		catch (NameTakenException ex) {
			result.rejectValue("name", "unit.nameTaken", new Object[] { ex.printed(), ex.owner() }, ex.getMessage());
		}
	}

	private String answer(BindingResult result, GroupForm form, CurrentAccount person, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		if (result.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			addChoices(person, model);
			return "administration/group";
		}
		next.addFlashAttribute(Notice.NAME, new Notice("group.saved", UnitName.clean(form.name())));
		return "redirect:/administration/groups";
	}

	private void addChoices(CurrentAccount person, Model model) {
		List<UnitRow> units = this.groups.units(person);
		model.addAttribute("units", units);
		model.addAttribute("kinds", units.stream().map(UnitRow::kind).distinct().toList());
	}

}
