package org.gongjian.app.unit;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Answers to the question whether two units are one.
 */
@Controller
@RequestMapping("/administration/units/{id}")
@Needs(Permission.MANAGE_UNITS)
class UnitMergeController {

	private static final String UNITS = "redirect:/administration/units";

	private final UnitMergeService merging;

	private final UnitPairService pairs;

	UnitMergeController(UnitMergeService merging, UnitPairService pairs) {
		this.merging = merging;
		this.pairs = pairs;
	}

	/** Asks whether another unit is to become this one, and says what moves. */
	@GetMapping("/merge/{other}")
	String ask(@PathVariable UUID id, @PathVariable UUID other, @AuthenticationPrincipal CurrentAccount person,
			Model model) {
		model.addAttribute("merge", this.merging.preview(person, id, other));
		return "administration/merge";
	}

	/** From the page of a unit that is to become another one. */
	@GetMapping("/merge")
	String ask(@PathVariable UUID id, @RequestParam UUID into, RedirectAttributes next) {
		next.addAttribute("into", into);
		return "redirect:/administration/units/{into}/merge/{id}";
	}

	@PostMapping("/merge/{other}")
	String merge(@PathVariable UUID id, @PathVariable UUID other, @RequestParam(defaultValue = "") String seen,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			next.addFlashAttribute(Notice.NAME, new Notice("unit.merged", this.merging.merge(person, id, other, seen)));
			return UNITS;
		}
		catch (MergeOvertakenException ex) {
			model.addAttribute("merge", this.merging.preview(person, id, other));
			model.addAttribute("refusal", "unit.merge.overtaken");
			response.setStatus(HttpStatus.CONFLICT.value());
			return "administration/merge";
		}
	}

	@PostMapping("/apart/{other}")
	String keepApart(@PathVariable UUID id, @PathVariable UUID other, @AuthenticationPrincipal CurrentAccount person,
			RedirectAttributes next) {
		this.pairs.keepApart(person, id, other);
		next.addFlashAttribute(Notice.NAME, new Notice("unit.keptApart", ""));
		return UNITS;
	}

	/** Asked twice, or by two people at once, a merge is done once. */
	@ExceptionHandler
	String mergedAlready(MergedAlreadyException ex, RedirectAttributes next) {
		next.addFlashAttribute(Notice.NAME, new Notice("unit.mergedAlready", ex.into()));
		return UNITS;
	}

}
